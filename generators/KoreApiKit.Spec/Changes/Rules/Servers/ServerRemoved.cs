using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerRemoved() : ServerRule(
    "server-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers that use this server are not served there any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerPair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}
