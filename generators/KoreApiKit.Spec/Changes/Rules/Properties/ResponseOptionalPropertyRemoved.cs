using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Properties;

internal sealed class ResponseOptionalPropertyRemoved() : PropertyRule(
    "response-optional-property-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers never find the property again, and code that uses its generated member does not compile.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(PropertyPair pair) => When(pair, pair.IsRemoved && pair.WasVisible && !pair.Old.IsRequired, "was removed");
}
