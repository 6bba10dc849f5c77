using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponsePropertyDeprecated() : PropertyRule(
    "response-property-deprecated", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers should stop to use the property, and nothing else changes yet.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOn(property => property.IsDeprecated), "is deprecated now");
}
