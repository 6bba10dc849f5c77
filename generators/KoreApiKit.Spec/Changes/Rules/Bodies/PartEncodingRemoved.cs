using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartEncodingRemoved() : EncodingRule(
    "part-encoding-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Writers of the part follow the old encoding, where the defaults of the specification hold now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) => ChangeNote.When(pair.IsRemoved, "has no encoding of its own any more");
}
