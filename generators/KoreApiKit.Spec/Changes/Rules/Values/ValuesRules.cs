namespace KoreApiKit.Spec.Changes.Rules.Values;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class ValuesRules
{
    public static ChangeRule[] All =>
    [
        new RequestEnumValueAdded(),
        new RequestEnumValueRemoved(),
        new RequestEnumAdded(),
        new RequestEnumRemoved(),
        new RequestConstAdded(),
        new RequestConstRemoved(),
        new RequestConstChanged(),
        new RequestConstBecameEnum(),
        new RequestEnumBecameConst(),
        new ResponseEnumValueAdded(),
        new ResponseEnumValueRemoved(),
        new ResponseEnumAdded(),
        new ResponseEnumRemoved(),
        new ResponseConstAdded(),
        new ResponseConstRemoved(),
        new ResponseConstChanged(),
        new ResponseConstBecameEnum(),
        new ResponseEnumBecameConst(),
        new RequestDefaultAdded(),
        new RequestDefaultRemoved(),
        new RequestDefaultChanged(),
        new ResponseDefaultAdded(),
        new ResponseDefaultRemoved(),
        new ResponseDefaultChanged(),
    ];
}
