using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestExclusionWidened() : ExclusionRule(
    "request-exclusion-widened", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send a value which is excluded only now are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Widened, "more values are excluded");
}
