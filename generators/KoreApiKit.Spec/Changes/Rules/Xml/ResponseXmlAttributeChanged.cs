using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class ResponseXmlAttributeChanged() : XmlRule(
    "response-xml-attribute-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers of XML look for the value where it is not any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "attribute", "the value moved between an element and an attribute");
}
