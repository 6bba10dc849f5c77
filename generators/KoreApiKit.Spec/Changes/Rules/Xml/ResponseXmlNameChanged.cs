using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class ResponseXmlNameChanged() : XmlRule(
    "response-xml-name-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers of XML look for the old name and find nothing.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "name", "the element or attribute has another name");
}
