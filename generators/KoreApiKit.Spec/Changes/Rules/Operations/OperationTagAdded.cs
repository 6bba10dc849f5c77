using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Operations;

internal sealed class OperationTagAdded() : ChangeRule<OperationPair>(
    "operation-tag-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers notice nothing; tools that group operations by tag list this one in a further group.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(OperationPair pair) =>
        pair.IsKept ? ChangeNote.List(pair.New.Tags.Except(pair.Old.Tags, StringComparer.Ordinal), "the tag {0} was added", "tags") : null;
}
