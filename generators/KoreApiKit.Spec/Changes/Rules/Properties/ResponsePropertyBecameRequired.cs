using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponsePropertyBecameRequired() : PropertyRule(
    "response-property-became-required", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers can rely on a property that might have been missing.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOn(property => property.IsRequired), "is required now");
}
