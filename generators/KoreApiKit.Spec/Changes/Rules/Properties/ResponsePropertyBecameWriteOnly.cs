using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponsePropertyBecameWriteOnly() : PropertyRule(
    "response-property-became-write-only", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers do not get the property any more, since it is only taken and never given.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair is { IsKept: true, WasVisible: true, IsNowVisible: false }, "is write-only now");
}
