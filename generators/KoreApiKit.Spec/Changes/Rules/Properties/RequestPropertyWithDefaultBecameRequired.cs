using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestPropertyWithDefaultBecameRequired() : PropertyRule(
    "request-property-with-default-became-required", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that left the property to its default may be refused, unless the provider still puts it in.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(
            pair,
            pair.StaysVisible && pair.TurnedOn(property => property.IsRequired) && pair.New.HasDefault,
            "is required now and has a default");
}
