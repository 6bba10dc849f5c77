using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class RequestXmlAttributeChanged() : XmlRule(
    "request-xml-attribute-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that write XML put the value where it is not looked for any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "attribute", "the value moved between an element and an attribute");
}
