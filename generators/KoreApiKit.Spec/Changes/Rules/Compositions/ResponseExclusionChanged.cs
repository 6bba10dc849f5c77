using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseExclusionChanged() : ExclusionRule(
    "response-exclusion-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values that were excluded before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Unknown, "the values that are excluded changed");
}
