using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class RequestPropertyNoLongerDeprecated() : PropertyRule(
    "request-property-no-longer-deprecated", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may go on to send the property, which was about to go.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOff(property => property.IsDeprecated), "is not deprecated any more");
}
