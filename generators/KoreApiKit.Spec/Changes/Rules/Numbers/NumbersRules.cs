namespace KoreApiKit.Spec.Changes.Rules.Numbers;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class NumbersRules
{
    public static ChangeRule[] All =>
    [
        new RequestMinimumAdded(),
        new RequestMinimumRemoved(),
        new RequestMinimumIncreased(),
        new RequestMinimumDecreased(),
        new RequestMinimumBecameExclusive(),
        new RequestMinimumBecameInclusive(),
        new ResponseMinimumAdded(),
        new ResponseMinimumRemoved(),
        new ResponseMinimumDecreased(),
        new ResponseMinimumIncreased(),
        new ResponseMinimumBecameInclusive(),
        new ResponseMinimumBecameExclusive(),
        new RequestMaximumAdded(),
        new RequestMaximumRemoved(),
        new RequestMaximumDecreased(),
        new RequestMaximumIncreased(),
        new RequestMaximumBecameExclusive(),
        new RequestMaximumBecameInclusive(),
        new ResponseMaximumAdded(),
        new ResponseMaximumRemoved(),
        new ResponseMaximumIncreased(),
        new ResponseMaximumDecreased(),
        new ResponseMaximumBecameInclusive(),
        new ResponseMaximumBecameExclusive(),
        new RequestMultipleOfAdded(),
        new RequestMultipleOfRemoved(),
        new RequestMultipleOfTightened(),
        new RequestMultipleOfLoosened(),
        new RequestMultipleOfChanged(),
        new ResponseMultipleOfAdded(),
        new ResponseMultipleOfRemoved(),
        new ResponseMultipleOfTightened(),
        new ResponseMultipleOfLoosened(),
        new ResponseMultipleOfChanged(),
    ];
}
