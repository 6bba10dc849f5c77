using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class RequestPropertyDeprecated() : PropertyRule(
    "request-property-deprecated", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers should stop to send the property, and nothing else changes yet.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOn(property => property.IsDeprecated), "is deprecated now");
}
