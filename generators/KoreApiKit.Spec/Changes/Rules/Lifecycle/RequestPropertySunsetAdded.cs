using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class RequestPropertySunsetAdded() : PropertyRule(
    "request-property-sunset-added", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers have until this day to stop sending the property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.Added(pair, $"property '{pair.Name}'") : null;
}
