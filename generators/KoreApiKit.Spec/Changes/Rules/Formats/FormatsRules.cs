namespace KoreApiKit.Spec.Changes.Rules.Formats;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class FormatsRules
{
    public static ChangeRule[] All =>
    [
        new RequestFormatAdded(),
        new RequestFormatRemoved(),
        new RequestFormatChanged(),
        new RequestNumberFormatWidened(),
        new RequestNumberFormatNarrowed(),
        new ResponseFormatAdded(),
        new ResponseFormatRemoved(),
        new ResponseFormatChanged(),
        new ResponseNumberFormatWidened(),
        new ResponseNumberFormatNarrowed(),
        new RequestContentEncodingAdded(),
        new RequestContentEncodingRemoved(),
        new RequestContentEncodingChanged(),
        new RequestContentMediaTypeAdded(),
        new RequestContentMediaTypeRemoved(),
        new RequestContentMediaTypeChanged(),
        new ResponseContentEncodingAdded(),
        new ResponseContentEncodingRemoved(),
        new ResponseContentEncodingChanged(),
        new ResponseContentMediaTypeAdded(),
        new ResponseContentMediaTypeRemoved(),
        new ResponseContentMediaTypeChanged(),
    ];
}
