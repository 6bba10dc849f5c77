using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartEncodingAdded() : EncodingRule(
    "part-encoding-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Writers of the part follow the defaults of the specification, which are replaced now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) => ChangeNote.When(pair.IsAdded, "has an encoding of its own now");
}
