using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationRemoved() : ChangeRule<OperationPair>(
    "operation-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers get 405 Method Not Allowed, without having been warned.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        ChangeNote.When(
            pair.IsRemoved && pair is { Kind: OperationKind.Path, Parent: PathPair { IsKept: true } } && !pair.Old.Deprecated,
            "the operation was removed");
}
