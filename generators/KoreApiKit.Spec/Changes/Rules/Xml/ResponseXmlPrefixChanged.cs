using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class ResponseXmlPrefixChanged() : XmlRule(
    "response-xml-prefix-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers of XML that look at prefixes instead of namespaces do not find the element.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "prefix", "the prefix of the element changed");
}
