using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponsePropertyNoLongerDeprecated() : PropertyRule(
    "response-property-no-longer-deprecated", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers may go on to use the property, which was about to go.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOff(property => property.IsDeprecated), "is not deprecated any more");
}
