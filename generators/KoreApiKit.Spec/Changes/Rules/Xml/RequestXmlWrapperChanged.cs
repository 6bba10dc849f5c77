using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

internal sealed class RequestXmlWrapperChanged() : XmlRule(
    "request-xml-wrapper-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that write XML nest the items in another way than is expected.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Changed(pair, "wrapped", "the array gained or lost an element around its items");
}
