using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Lifecycle;

internal sealed class RequestPropertySunsetRemoved() : PropertyRule(
    "request-property-sunset-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not stop sending the property by a certain day any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => pair.StaysVisible ? Sunset.Removed(pair, $"property '{pair.Name}'") : null;
}
