using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestExclusionNarrowed() : ExclusionRule(
    "request-exclusion-narrowed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers keep their values, and may send some that were excluded.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Narrowed, "fewer values are excluded");
}
