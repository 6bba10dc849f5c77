using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class ResponseXmlWrapperChanged() : XmlRule(
    "response-xml-wrapper-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers of XML look for the items at another depth than they stand.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "wrapped", "the array gained or lost an element around its items");
}
