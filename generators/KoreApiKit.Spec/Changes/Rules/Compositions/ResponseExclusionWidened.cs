using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseExclusionWidened() : ExclusionRule(
    "response-exclusion-widened", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get fewer of the values that they already know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Widened, "more values are excluded");
}
