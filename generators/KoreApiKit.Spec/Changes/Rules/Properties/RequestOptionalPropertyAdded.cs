using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestOptionalPropertyAdded() : PropertyRule(
    "request-optional-property-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers have one more property to send if they want.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.IsAdded && pair.IsNowVisible && (!pair.New.IsRequired || pair.Owner.Old.Required.Contains(pair.Name)), "was added");
}
