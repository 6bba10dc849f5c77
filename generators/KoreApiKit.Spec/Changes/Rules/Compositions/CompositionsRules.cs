namespace KoreApiKit.Spec.Changes.Rules.Compositions;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class CompositionsRules
{
    public static ChangeRule[] All =>
    [
        new RequestOneOfCaseAdded(),
        new RequestOneOfCaseRemoved(),
        new ResponseOneOfCaseAdded(),
        new ResponseOneOfCaseRemoved(),
        new RequestOneOfAdded(),
        new ResponseOneOfAdded(),
        new RequestOneOfRemoved(),
        new ResponseOneOfRemoved(),
        new RequestAnyOfCaseAdded(),
        new RequestAnyOfCaseRemoved(),
        new ResponseAnyOfCaseAdded(),
        new ResponseAnyOfCaseRemoved(),
        new RequestAnyOfAdded(),
        new ResponseAnyOfAdded(),
        new RequestAnyOfRemoved(),
        new ResponseAnyOfRemoved(),
        new RequestOneOfBecameAnyOf(),
        new ResponseOneOfBecameAnyOf(),
        new RequestAnyOfBecameOneOf(),
        new ResponseAnyOfBecameOneOf(),
        new RequestSchemaReplacedByChoice(),
        new ResponseSchemaReplacedByChoice(),
        new RequestChoiceReplacedBySchema(),
        new ResponseChoiceReplacedBySchema(),
        new RequestExclusionAdded(),
        new ResponseExclusionAdded(),
        new RequestExclusionRemoved(),
        new ResponseExclusionRemoved(),
        new RequestExclusionChanged(),
        new ResponseExclusionChanged(),
        new RequestConditionAdded(),
        new ResponseConditionAdded(),
        new RequestConditionRemoved(),
        new ResponseConditionRemoved(),
        new RequestConditionChanged(),
        new ResponseConditionChanged(),
        new RequestThenChanged(),
        new ResponseThenChanged(),
        new RequestElseChanged(),
        new ResponseElseChanged(),
    ];
}
