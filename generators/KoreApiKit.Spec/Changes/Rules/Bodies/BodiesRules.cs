namespace KoreApiKit.Spec.Changes.Rules.Bodies;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class BodiesRules
{
    public static ChangeRule[] All =>
    [
        new OptionalRequestBodyAdded(),
        new RequiredRequestBodyAdded(),
        new RequestBodyRemoved(),
        new RequestBodyBecameRequired(),
        new RequestBodyBecameOptional(),
        new RequestMediaTypeAdded(),
        new RequestMediaTypeRemoved(),
        new EventBodyAdded(),
        new EventBodyRemoved(),
        new EventBodyBecameOptional(),
        new EventBodyBecameRequired(),
        new PartEncodingAdded(),
        new PartEncodingRemoved(),
        new PartMediaTypeChanged(),
        new PartStyleChanged(),
        new PartExplodeChanged(),
        new PartReservedCharactersChanged(),
        new PartHeaderAdded(),
        new PartHeaderRemoved(),
    ];
}
