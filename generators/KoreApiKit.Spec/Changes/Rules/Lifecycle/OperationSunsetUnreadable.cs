using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class OperationSunsetUnreadable() : ChangeRule<OperationPair>(
    "operation-sunset-unreadable", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers and tools cannot tell when the operation ends, since the text is no date.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) => pair.IsKept ? Sunset.Unreadable(pair, "the operation") : null;
}
