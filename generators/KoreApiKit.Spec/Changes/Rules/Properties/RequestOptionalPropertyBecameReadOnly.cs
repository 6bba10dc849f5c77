using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestOptionalPropertyBecameReadOnly() : PropertyRule(
    "request-optional-property-became-read-only", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that set the property are ignored or refused now that only the provider sets it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair is { IsKept: true, WasVisible: true, IsNowVisible: false } && !pair.Old.IsRequired, "is read-only now");
}
