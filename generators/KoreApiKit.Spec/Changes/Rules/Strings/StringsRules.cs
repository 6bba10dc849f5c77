namespace KoreApiKit.Spec.Changes.Rules.Strings;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class StringsRules
{
    public static ChangeRule[] All =>
    [
        new RequestMinLengthAdded(),
        new RequestMinLengthRemoved(),
        new RequestMinLengthIncreased(),
        new RequestMinLengthDecreased(),
        new ResponseMinLengthAdded(),
        new ResponseMinLengthRemoved(),
        new ResponseMinLengthDecreased(),
        new ResponseMinLengthIncreased(),
        new RequestMaxLengthAdded(),
        new RequestMaxLengthRemoved(),
        new RequestMaxLengthDecreased(),
        new RequestMaxLengthIncreased(),
        new ResponseMaxLengthAdded(),
        new ResponseMaxLengthRemoved(),
        new ResponseMaxLengthIncreased(),
        new ResponseMaxLengthDecreased(),
        new RequestPatternAdded(),
        new RequestPatternRemoved(),
        new RequestPatternChanged(),
        new ResponsePatternAdded(),
        new ResponsePatternRemoved(),
        new ResponsePatternChanged(),
    ];
}
