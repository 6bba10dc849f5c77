using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestPropertyBecameRequired() : PropertyRule(
    "request-property-became-required", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that left the property out were served and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOn(property => property.IsRequired) && !pair.New.HasDefault, "is required now");
}
