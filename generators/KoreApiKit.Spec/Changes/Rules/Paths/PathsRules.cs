namespace KoreApiKit.Spec.Changes.Rules.Paths;

/// <summary>The rules of this area, in the order of the documentation.</summary>
internal static class PathsRules
{
    public static ChangeRule[] All =>
    [
        new PathAdded(),
        new PathRemoved(),
        new DeprecatedPathRemoved(),
        new PathParameterRenamed(),
    ];
}
