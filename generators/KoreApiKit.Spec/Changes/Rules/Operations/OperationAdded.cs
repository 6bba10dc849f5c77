using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationAdded() : ChangeRule<OperationPair>(
    "operation-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers have a new operation to call.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        ChangeNote.When(pair.IsAdded && pair is { Kind: OperationKind.Path, Parent: PathPair { IsKept: true } }, "the operation was added");
}
