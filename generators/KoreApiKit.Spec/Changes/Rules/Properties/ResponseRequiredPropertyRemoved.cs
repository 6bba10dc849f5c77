using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponseRequiredPropertyRemoved() : PropertyRule(
    "response-required-property-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers take the property for granted and fail without it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) =>
        When(pair, pair.IsRemoved && pair.WasVisible && pair.Old.IsRequired, "was removed; it was required");
}
