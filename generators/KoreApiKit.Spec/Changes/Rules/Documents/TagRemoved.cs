using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class TagRemoved() : ChangeRule<TagPair>(
    "tag-removed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Readers of the documentation miss a group; operations name their tags themselves.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(TagPair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}
