using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerVariableValueRemoved() : ServerVariableRule(
    "server-variable-value-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers that chose this value reach no server by it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerVariablePair pair) =>
        Both(pair) ? ChangeNote.List(Values(pair.Old).Except(Values(pair.New), StringComparer.Ordinal), "the value {0} was removed", "enum") : null;
}
