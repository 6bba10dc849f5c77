using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestRequiredPropertyAddedWithDefault() : PropertyRule(
    "request-required-property-added-with-default", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers do not send the new property yet; whether its default is put in or they are refused is up to the provider.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(
            pair,
            pair.IsAdded && pair.IsNowVisible && pair.New.IsRequired && !pair.Owner.Old.Required.Contains(pair.Name) && pair.New.HasDefault,
            "was added, is required and has a default");
}
