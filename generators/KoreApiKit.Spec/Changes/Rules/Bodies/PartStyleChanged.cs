using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartStyleChanged() : EncodingRule(
    "part-style-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Writers of the part use the old style, which is read as something else.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) =>
        ChangeNote.When(pair.IsKept && pair.Old.Style != pair.New.Style, "the style changed", "style");
}
