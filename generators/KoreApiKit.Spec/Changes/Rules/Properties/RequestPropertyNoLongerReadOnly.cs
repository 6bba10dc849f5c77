using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class RequestPropertyNoLongerReadOnly() : PropertyRule(
    "request-property-no-longer-read-only", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may set a property that only the provider set before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair is { IsKept: true, WasVisible: false, IsNowVisible: true } && !pair.New.IsRequired, "may be sent now");
}
