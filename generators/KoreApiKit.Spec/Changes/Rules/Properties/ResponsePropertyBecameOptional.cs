using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponsePropertyBecameOptional() : PropertyRule(
    "response-property-became-optional", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers take the property for granted and fail when it is left out.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOff(property => property.IsRequired), "is optional now");
}
