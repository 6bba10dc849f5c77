using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationTagRemoved() : ChangeRule<OperationPair>(
    "operation-tag-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers over HTTP notice nothing; a client that is generated for the operations of the tag loses the method.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept ? ChangeNote.List(pair.Old.Tags.Except(pair.New.Tags, StringComparer.Ordinal), "the tag {0} was removed", "tags") : null;
}
