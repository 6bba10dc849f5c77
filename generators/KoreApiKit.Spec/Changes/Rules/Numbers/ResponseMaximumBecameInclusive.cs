using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMaximumBecameInclusive() : BoundRule(
    "response-maximum-became-inclusive", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get the upper bound itself, which was excluded: a division or a logarithm may meet a value it never met.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.UpperBound, pair.New.UpperBound, isExclusive: false, "maximum");
}
