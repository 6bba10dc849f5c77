using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationSunsetMovedEarlier() : ChangeRule<OperationPair>(
    "operation-sunset-moved-earlier", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers that planned their move by the old day run out of time.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept && pair.Old.Deprecated && pair.New.Deprecated ? Sunset.MovedEarlier(pair, "the operation") : null;
}
