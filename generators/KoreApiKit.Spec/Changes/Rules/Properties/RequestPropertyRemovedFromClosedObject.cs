using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestPropertyRemovedFromClosedObject() : PropertyRule(
    "request-property-removed-from-closed-object", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers still send the property and are refused, since the object allows no properties but those named.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.IsRemoved && pair.WasVisible && pair.Owner.New.IsClosed, "was removed, and the object allows no others");
}
