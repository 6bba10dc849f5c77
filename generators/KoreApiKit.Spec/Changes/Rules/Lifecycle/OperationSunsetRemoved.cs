using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationSunsetRemoved() : ChangeRule<OperationPair>(
    "operation-sunset-removed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers of the deprecated operation are not bound to a day any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept && pair.Old.Deprecated && pair.New.Deprecated ? Sunset.Removed(pair, "the operation") : null;
}
