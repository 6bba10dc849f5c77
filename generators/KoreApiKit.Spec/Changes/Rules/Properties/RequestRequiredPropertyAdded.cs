using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestRequiredPropertyAdded() : PropertyRule(
    "request-required-property-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers do not send the new property yet and are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(
            pair,
            pair.IsAdded && pair.IsNowVisible && pair.New.IsRequired && !pair.Owner.Old.Required.Contains(pair.Name) && !pair.New.HasDefault,
            "was added and is required");
}
