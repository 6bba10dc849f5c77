using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponsePropertySunsetMovedLater() : PropertyRule(
    "response-property-sunset-moved-later", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers have more time to do without the property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.MovedLater(pair, $"property '{pair.Name}'") : null;
}
