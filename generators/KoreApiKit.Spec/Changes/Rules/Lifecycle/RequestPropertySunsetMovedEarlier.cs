using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class RequestPropertySunsetMovedEarlier() : PropertyRule(
    "request-property-sunset-moved-earlier", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers have less time to stop sending the property than they were promised.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.MovedEarlier(pair, $"property '{pair.Name}'") : null;
}
