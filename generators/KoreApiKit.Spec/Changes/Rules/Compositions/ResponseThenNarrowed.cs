using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseThenNarrowed() : ConditionRule(
    "response-then-narrowed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers may rely on more where a value meets the condition.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Then(pair, ValueSetChange.Narrowed);
}
