namespace KoreApiKit.Spec.Changes.Rules.Xml;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class XmlRules
{
    public static ChangeRule[] All =>
    [
        new RequestXmlNameChanged(),
        new ResponseXmlNameChanged(),
        new RequestXmlNamespaceChanged(),
        new ResponseXmlNamespaceChanged(),
        new RequestXmlPrefixChanged(),
        new ResponseXmlPrefixChanged(),
        new RequestXmlAttributeChanged(),
        new ResponseXmlAttributeChanged(),
        new RequestXmlWrapperChanged(),
        new ResponseXmlWrapperChanged(),
    ];
}
