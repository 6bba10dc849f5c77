using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class TagAdded() : ChangeRule<TagPair>(
    "tag-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Readers of the documentation find one more group.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(TagPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}
