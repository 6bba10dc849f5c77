namespace KoreApiKit.Spec.Changes.Rules.Properties;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class PropertiesRules
{
    public static ChangeRule[] All =>
    [
        new RequestOptionalPropertyAdded(),
        new RequestRequiredPropertyAdded(),
        new RequestRequiredPropertyAddedWithDefault(),
        new RequestPropertyRemoved(),
        new RequestPropertyRemovedFromClosedObject(),
        new RequestPropertyBecameRequired(),
        new RequestPropertyWithDefaultBecameRequired(),
        new RequestPropertyBecameOptional(),
        new RequestRequiredPropertyBecameReadOnly(),
        new RequestOptionalPropertyBecameReadOnly(),
        new RequestPropertyNoLongerReadOnly(),
        new RequestReadOnlyPropertyMustBeSent(),
        new ResponsePropertyAdded(),
        new ResponsePropertyAddedToClosedObject(),
        new ResponseRequiredPropertyRemoved(),
        new ResponseOptionalPropertyRemoved(),
        new ResponsePropertyBecameOptional(),
        new ResponsePropertyBecameRequired(),
        new ResponsePropertyBecameWriteOnly(),
        new ResponsePropertyNoLongerWriteOnly(),
    ];
}
