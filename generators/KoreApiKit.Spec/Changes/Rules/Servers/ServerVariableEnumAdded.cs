using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerVariableEnumAdded() : ServerVariableRule(
    "server-variable-enum-added", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers may use any value, since none were listed; only the listed ones work now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerVariablePair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old["enum"] is null && pair.New["enum"] is not null,
            "only listed values are allowed now",
            "enum");
}
