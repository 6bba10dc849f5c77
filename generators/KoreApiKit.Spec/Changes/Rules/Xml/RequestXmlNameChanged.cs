using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class RequestXmlNameChanged() : XmlRule(
    "request-xml-name-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that write XML use the old name, which is not recognised.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "name", "the element or attribute has another name");
}
