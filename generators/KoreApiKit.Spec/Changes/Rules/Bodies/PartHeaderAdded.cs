using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartHeaderAdded() : EncodingRule(
    "part-header-added", ChangeSeverity.Risky, ChangeDirection.Both,
    "Writers of the part do not send the new header, which the other side may look for.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) =>
        pair.IsKept ? ChangeNote.List(Names(pair.New).Except(Names(pair.Old), StringComparer.OrdinalIgnoreCase), "the header {0} was added", "headers") : null;
}
