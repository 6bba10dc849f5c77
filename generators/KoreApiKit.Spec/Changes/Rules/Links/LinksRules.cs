namespace KoreApiKit.Spec.Changes.Rules.Links;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class LinksRules
{
    public static ChangeRule[] All =>
    [
        new LinkAdded(),
        new LinkRemoved(),
        new LinkOperationChanged(),
        new LinkParametersChanged(),
        new LinkBodyChanged(),
    ];
}
