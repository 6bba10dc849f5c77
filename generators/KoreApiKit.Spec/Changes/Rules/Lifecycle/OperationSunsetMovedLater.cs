using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationSunsetMovedLater() : ChangeRule<OperationPair>(
    "operation-sunset-moved-later", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers have more time to move on.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept && pair.Old.Deprecated && pair.New.Deprecated ? Sunset.MovedLater(pair, "the operation") : null;
}
