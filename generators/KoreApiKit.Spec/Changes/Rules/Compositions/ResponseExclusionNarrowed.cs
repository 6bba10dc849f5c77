using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseExclusionNarrowed() : ExclusionRule(
    "response-exclusion-narrowed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values that were excluded before and that they do not expect.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Narrowed, "fewer values are excluded");
}
