using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponsePropertyNoLongerWriteOnly() : PropertyRule(
    "response-property-no-longer-write-only", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get a property that was only taken before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair is { IsKept: true, WasVisible: false, IsNowVisible: true }, "is returned now");
}
