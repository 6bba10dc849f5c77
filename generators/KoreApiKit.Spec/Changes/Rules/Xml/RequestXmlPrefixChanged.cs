using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class RequestXmlPrefixChanged() : XmlRule(
    "request-xml-prefix-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that write XML with a fixed prefix may meet a provider that looks at prefixes instead of namespaces.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "prefix", "the prefix of the element changed");
}
