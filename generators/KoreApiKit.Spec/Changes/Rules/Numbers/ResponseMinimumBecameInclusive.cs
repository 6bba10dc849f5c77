using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMinimumBecameInclusive() : BoundRule(
    "response-minimum-became-inclusive", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get the lower bound itself, which was excluded: a division or a logarithm may meet a value it never met.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.LowerBound, pair.New.LowerBound, isExclusive: false, "minimum");
}
