using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerUrlChanged() : ServerRule(
    "server-url-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers use the old address, where nobody may answer.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerPair pair) =>
        IsMoved(pair) && !OnlyProtocolDiffers(pair)
            ? new ChangeNote($"the address is {pair.New.Name} now", "url")
            : null;
}
