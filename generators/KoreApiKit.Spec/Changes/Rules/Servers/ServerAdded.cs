using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerAdded() : ServerRule(
    "server-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers may use one more server.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}
