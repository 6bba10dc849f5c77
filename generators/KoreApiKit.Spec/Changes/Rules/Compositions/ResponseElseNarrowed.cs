using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseElseNarrowed() : ConditionRule(
    "response-else-narrowed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers may rely on more where a value does not meet the condition.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Else(pair, ValueSetChange.Narrowed);
}
