namespace KoreApiKit.Contracts.Pacts.Rules;

/// <summary>What one step of a path expression fits.</summary>
internal enum PathStepKind
{
    /// <summary>The member of one name.</summary>
    Member,

    /// <summary>The item of one index.</summary>
    Item,

    /// <summary>Any member (<c>.*</c>); engines let it fit any item too.</summary>
    AnyMember,

    /// <summary>Any item (<c>[*]</c>).</summary>
    AnyItem,
}

/// <summary>One step of a path expression.</summary>
internal sealed record PathStep(PathStepKind Kind, string Name = "", int Index = 0)
{
    /// <summary>The weight of a step that names what it fits.</summary>
    public const int Exact = 2;

    public static PathStep AnyMember { get; } = new(PathStepKind.AnyMember);

    public static PathStep AnyItem { get; } = new(PathStepKind.AnyItem);

    public static PathStep Member(string name) => new(PathStepKind.Member, name);

    public static PathStep Item(int index) => new(PathStepKind.Item, "", index);

    /// <summary>How well a segment fits (Pact Specification 2, "matching rule weights"): 2 exactly, 1 by a wildcard, 0 not at all.</summary>
    public int Weigh(PathSegment segment) => Kind switch
    {
        PathStepKind.Member => segment.Name == Name ? Exact : 0,
        PathStepKind.Item => segment.IsIndex && segment.Index == Index ? Exact : 0,
        PathStepKind.AnyItem => segment.IsIndex ? 1 : 0,
        _ => 1,
    };
}
