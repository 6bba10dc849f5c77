namespace KoreApiKit.Spec.Changes.Rules.Types;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class TypesRules
{
    public static ChangeRule[] All =>
    [
        new RequestTypeAdded(),
        new RequestTypeRemoved(),
        new RequestIntegerBecameNumber(),
        new RequestNumberBecameInteger(),
        new RequestTypeNarrowed(),
        new RequestTypeWidened(),
        new RequestTypeBecameArray(),
        new RequestArrayBecameSingle(),
        new RequestTypeChanged(),
        new ResponseTypeAdded(),
        new ResponseTypeRemoved(),
        new ResponseIntegerBecameNumber(),
        new ResponseNumberBecameInteger(),
        new ResponseTypeNarrowed(),
        new ResponseTypeWidened(),
        new ResponseTypeBecameArray(),
        new ResponseArrayBecameSingle(),
        new ResponseTypeChanged(),
        new RequestBecameNullable(),
        new RequestBecameNotNullable(),
        new RequestValueForbidden(),
        new RequestValueAllowed(),
        new ResponseBecameNullable(),
        new ResponseBecameNotNullable(),
        new ResponseValueForbidden(),
        new ResponseValueAllowed(),
    ];
}
