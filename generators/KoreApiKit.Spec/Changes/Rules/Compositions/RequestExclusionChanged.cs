using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestExclusionChanged() : ExclusionRule(
    "request-exclusion-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers may send values that are excluded only now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Unknown, "the values that are excluded changed");
}
