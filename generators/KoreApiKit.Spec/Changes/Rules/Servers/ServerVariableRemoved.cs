using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerVariableRemoved() : ChangeRule<ServerVariablePair>(
    "server-variable-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers that set the variable do not reach the address that they want by it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerVariablePair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}
