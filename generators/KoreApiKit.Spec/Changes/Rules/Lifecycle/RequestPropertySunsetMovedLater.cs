using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class RequestPropertySunsetMovedLater() : PropertyRule(
    "request-property-sunset-moved-later", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers have more time to stop sending the property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.MovedLater(pair, $"property '{pair.Name}'") : null;
}
