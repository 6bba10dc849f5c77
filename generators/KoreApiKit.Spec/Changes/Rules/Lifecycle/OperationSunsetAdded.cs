using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationSunsetAdded() : ChangeRule<OperationPair>(
    "operation-sunset-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers of a deprecated operation now have a day by which they must have moved on.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept && pair.Old.Deprecated && pair.New.Deprecated ? Sunset.Added(pair, "the operation") : null;
}
