using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationDeprecatedWithSunset() : ChangeRule<OperationPair>(
    "operation-deprecated-with-sunset", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers have until the day of the sunset to move on.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.TurnedOn(operation => operation.Deprecated) && pair.NewField(Sunset.Field) is not null
            ? new ChangeNote($"the operation is deprecated now and ends on {Sunset.TextOf(pair.NewField(Sunset.Field))}", "deprecated")
            : null;
}
