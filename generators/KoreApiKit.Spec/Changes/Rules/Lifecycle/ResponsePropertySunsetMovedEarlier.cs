using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponsePropertySunsetMovedEarlier() : PropertyRule(
    "response-property-sunset-moved-earlier", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers have less time to do without the property than they were promised.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.MovedEarlier(pair, $"property '{pair.Name}'") : null;
}
