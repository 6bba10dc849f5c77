using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestReadOnlyPropertyMustBeSent() : PropertyRule(
    "request-read-only-property-must-be-sent", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers must now send a property that only the provider set before, and are refused without it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair is { IsKept: true, WasVisible: false, IsNowVisible: true } && pair.New.IsRequired, "must be sent now");
}
