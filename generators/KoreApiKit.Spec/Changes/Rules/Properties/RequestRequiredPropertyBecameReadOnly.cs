using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestRequiredPropertyBecameReadOnly() : PropertyRule(
    "request-required-property-became-read-only", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers had to send the property, and may be refused for it now that only the provider sets it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair is { IsKept: true, WasVisible: true, IsNowVisible: false } && pair.Old.IsRequired, "is read-only now");
}
