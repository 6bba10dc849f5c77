using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class ResponseXmlNamespaceChanged() : XmlRule(
    "response-xml-namespace-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers of XML look in the old namespace and find nothing.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "namespace", "the element stands in another namespace");
}
