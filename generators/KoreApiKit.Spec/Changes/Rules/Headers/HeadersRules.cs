namespace KoreApiKit.Spec.Changes.Rules.Headers;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class HeadersRules
{
    public static ChangeRule[] All =>
    [
        new ResponseHeaderAdded(),
        new RequiredResponseHeaderRemoved(),
        new OptionalResponseHeaderRemoved(),
        new ResponseHeaderBecameOptional(),
        new ResponseHeaderBecameRequired(),
        new ResponseHeaderStyleChanged(),
    ];
}
