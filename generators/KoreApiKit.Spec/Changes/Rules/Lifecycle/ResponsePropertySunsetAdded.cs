using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponsePropertySunsetAdded() : PropertyRule(
    "response-property-sunset-added", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers have until this day to do without the property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.Added(pair, $"property '{pair.Name}'") : null;
}
