using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerVariableEnumRemoved() : ServerVariableRule(
    "server-variable-enum-removed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers may use any value; the listed ones work as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerVariablePair pair) =>
        ChangeNote.When(pair.IsKept && pair.Old["enum"] is not null && pair.New["enum"] is null, "any value is allowed now");
}
