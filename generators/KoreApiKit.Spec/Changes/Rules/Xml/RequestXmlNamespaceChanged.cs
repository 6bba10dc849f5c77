using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class RequestXmlNamespaceChanged() : XmlRule(
    "request-xml-namespace-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that write XML use the old namespace, so that the element is not recognised.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "namespace", "the element stands in another namespace");
}
