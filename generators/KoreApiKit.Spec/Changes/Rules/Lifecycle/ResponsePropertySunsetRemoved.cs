using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class ResponsePropertySunsetRemoved() : PropertyRule(
    "response-property-sunset-removed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers need not do without the property by a certain day any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.Removed(pair, $"property '{pair.Name}'") : null;
}
