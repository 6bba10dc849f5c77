namespace KoreApiKit.Docs.Tests;

/// <summary>A block of C# on a page.</summary>
/// <param name="Page">The page's path from the repository's root.</param>
/// <param name="Code">The lines of the block, with their numbers on the page.</param>
/// <param name="Setting">The lines of the hidden comment that says what the block assumes.</param>
/// <param name="IsMembers">Whether the block stands in a class, and not in a method.</param>
internal sealed record Snippet(string Page, IReadOnlyList<PageLine> Code, IReadOnlyList<PageLine> Setting, bool IsMembers)
{
    /// <summary>The line of the page on which the block begins.</summary>
    public int Line => Code.Count > 0 ? Code[0].Number : 0;

    public override string ToString() => $"{Page}:{Line}";
}
