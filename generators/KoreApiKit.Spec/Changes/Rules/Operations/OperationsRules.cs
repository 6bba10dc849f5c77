namespace KoreApiKit.Spec.Changes.Rules.Operations;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class OperationsRules
{
    public static ChangeRule[] All =>
    [
        new OperationAdded(),
        new OperationRemoved(),
        new DeprecatedOperationRemoved(),
        new SunsetOperationRemoved(),
        new OperationPathChanged(),
        new OperationMethodChanged(),
        new OperationIdChanged(),
        new OperationIdAdded(),
        new OperationIdRemoved(),
        new OperationTagAdded(),
        new OperationTagRemoved(),
    ];
}
