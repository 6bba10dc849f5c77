using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestPropertyBecameOptional() : PropertyRule(
    "request-property-became-optional", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may leave the property out; those that send it are served as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.StaysVisible && pair.TurnedOff(property => property.IsRequired), "is optional now");
}
