using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Servers;

internal sealed class ServerVariableValueAdded() : ServerVariableRule(
    "server-variable-value-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers have one more value to choose.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ServerVariablePair pair) =>
        Both(pair) ? ChangeNote.List(Values(pair.New).Except(Values(pair.Old), StringComparer.Ordinal), "the value {0} was added", "enum") : null;
}
