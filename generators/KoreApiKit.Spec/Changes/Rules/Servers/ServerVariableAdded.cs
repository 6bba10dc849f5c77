using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerVariableAdded() : ChangeRule<ServerVariablePair>(
    "server-variable-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers may choose one more part of the address; its default is used where they do not.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerVariablePair pair) => ChangeNote.When(pair.IsAdded, "was added");
}
