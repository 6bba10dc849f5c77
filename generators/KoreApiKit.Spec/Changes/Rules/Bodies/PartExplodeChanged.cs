using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartExplodeChanged() : EncodingRule(
    "part-explode-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Writers repeat the part for each item where one list is expected, or the other way round.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.Style == pair.New.Style && (pair.Old.Explode ?? true) != (pair.New.Explode ?? true),
            "each item is written in another way now",
            "explode");
}
