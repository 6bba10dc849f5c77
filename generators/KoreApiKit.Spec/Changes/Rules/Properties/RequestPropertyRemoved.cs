using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestPropertyRemoved() : PropertyRule(
    "request-property-removed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers still send the property, and what they mean by it is ignored.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.IsRemoved && pair.WasVisible && !pair.Owner.New.IsClosed, "was removed");
}
