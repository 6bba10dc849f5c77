using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartHeaderRemoved() : EncodingRule(
    "part-header-removed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Readers of the part may look for a header that does not come any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) =>
        pair.IsKept ? ChangeNote.List(Names(pair.Old).Except(Names(pair.New), StringComparer.OrdinalIgnoreCase), "the header {0} was removed", "headers") : null;
}
