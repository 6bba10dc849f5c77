using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerProtocolChanged() : ServerRule(
    "server-protocol-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers of the old protocol may be redirected or refused; firewalls and certificates may be in the way.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerPair pair) =>
        IsMoved(pair) && OnlyProtocolDiffers(pair)
            ? new ChangeNote($"the address is {pair.New.Name} now", "url")
            : null;
}
