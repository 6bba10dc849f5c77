namespace KoreApiKit.Spec.Changes.Rules.Responses;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class ResponsesRules
{
    public static ChangeRule[] All =>
    [
        new SuccessResponseAdded(),
        new SuccessResponseRemoved(),
        new ErrorResponseAdded(),
        new ErrorResponseRemoved(),
        new ResponseCoveredByRange(),
        new RedirectResponseAdded(),
        new RedirectResponseRemoved(),
        new InformationalResponseAdded(),
        new InformationalResponseRemoved(),
        new DefaultResponseAdded(),
        new DefaultResponseRemoved(),
        new ResponseRangeAdded(),
        new ResponseRangeRemoved(),
        new ResponseBodyAdded(),
        new ResponseBodyRemoved(),
        new ResponseMediaTypeAdded(),
        new ResponseMediaTypeRemoved(),
        new ResponseBecameStream(),
        new ResponseNoLongerStream(),
        new EventAnswerAdded(),
        new EventAnswerRemoved(),
    ];
}
