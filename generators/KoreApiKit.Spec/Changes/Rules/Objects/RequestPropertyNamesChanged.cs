using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPropertyNamesChanged() : PropertyNamesRule(
    "request-property-names-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that keep to the old rule for property names may be refused by the new one.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => 
        When(pair, ValueSetChange.Unknown, "the rule for the names of properties changed");
}
