using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseThenWidened() : ConditionRule(
    "response-then-widened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values which meet the condition and lack what was demanded before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Then(pair, ValueSetChange.Widened);
}
