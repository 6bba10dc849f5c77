namespace KoreApiKit.Spec.Changes.Rules.Parameters;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class ParametersRules
{
    public static ChangeRule[] All =>
    [
        new OptionalQueryParameterAdded(),
        new RequiredQueryParameterAdded(),
        new QueryParameterRemoved(),
        new QueryParameterBecameRequired(),
        new QueryParameterBecameOptional(),
        new OptionalHeaderParameterAdded(),
        new RequiredHeaderParameterAdded(),
        new HeaderParameterRemoved(),
        new HeaderParameterBecameRequired(),
        new HeaderParameterBecameOptional(),
        new OptionalCookieParameterAdded(),
        new RequiredCookieParameterAdded(),
        new CookieParameterRemoved(),
        new CookieParameterBecameRequired(),
        new CookieParameterBecameOptional(),
        new ParameterMoved(),
        new ParameterStyleChanged(),
        new ParameterExplodeChanged(),
        new ParameterReservedCharactersAllowed(),
        new ParameterReservedCharactersForbidden(),
        new ParameterEmptyValueAllowed(),
        new ParameterEmptyValueForbidden(),
        new ParameterBecameDocument(),
        new ParameterBecamePlain(),
        new ParameterMediaTypeChanged(),
    ];
}
