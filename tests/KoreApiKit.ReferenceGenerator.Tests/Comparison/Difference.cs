namespace KoreApiKit.ReferenceGenerator.Tests.Comparison;

/// <summary>What two generators can disagree about.</summary>
internal enum Aspect
{
    /// <summary>Whether the type or the member exists at all.</summary>
    Existence,
    Shape,
    Type,
    Requiredness,
    Nullability,
}

/// <summary>A disagreement about a member, or about the type as a whole where the member is empty.</summary>
internal sealed record Difference(string Member, Aspect Aspect, string Reference, string Ours)
{
    public override string ToString() =>
        $"{(Member.Length == 0 ? "the type" : Member)}: {Aspect}: reference {Reference}, ours {Ours}";
}
