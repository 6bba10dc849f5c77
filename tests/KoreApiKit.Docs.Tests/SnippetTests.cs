using System.Reflection;

namespace KoreApiKit.Docs.Tests;

/// <summary>What the pages tell a reader to write compiles, without a warning.</summary>
public sealed class SnippetTests
{
    private static readonly string Root = typeof(SnippetTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static readonly IReadOnlyDictionary<string, Snippet> All = Pages()
        .SelectMany(page => Page.Read(page, File.ReadAllLines(Path.Combine(Root, page))))
        .ToDictionary(snippet => snippet.ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Snippets => [.. All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void ASnippetCompiles(string snippet)
    {
        IReadOnlyList<string> errors = SnippetCompiler.FindErrors(All[snippet]);

        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Fact]
    public void EveryTaskHasASnippet() => Assert.All(
        Pages().Where(page => page.StartsWith("docs/campaigns/", StringComparison.Ordinal) && !page.EndsWith("README.md", StringComparison.Ordinal)),
        page => Assert.Contains(All.Values, snippet => snippet.Page == page));

    [Fact]
    public void TheIndexNamesEveryTask()
    {
        string index = File.ReadAllText(Path.Combine(Root, "docs", "campaigns", "README.md"));

        Assert.All(
            Directory.GetFiles(Path.Combine(Root, "docs", "campaigns"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md"),
            name => Assert.Contains($"]({name})", index, StringComparison.Ordinal));
    }

    [Fact]
    public void AMistakeIsNamedByPageAndLine()
    {
        Snippet snippet = Assert.Single(Page.Read(
            "docs/page.md",
            ["# Page", "", "<!-- given", "using KoreApiKit.Campaigns;", "CampaignId id = Any<CampaignId>();", "-->", "", "```csharp", "string text = id.Value;", "int number = text;", "```"]));

        Assert.Equal("docs/page.md:9", snippet.ToString());
        Assert.Equal("docs/page.md(10,14): CS0029: Cannot implicitly convert type 'string' to 'int'", Assert.Single(SnippetCompiler.FindErrors(snippet)));
    }

    [Fact]
    public void AWarningIsAMistake() => Assert.Contains(
        "docs/page.md(2,5): CS0219",
        Assert.Single(SnippetCompiler.FindErrors(Assert.Single(Page.Read("docs/page.md", ["```csharp", "int unused = 1;", "```"])))),
        StringComparison.Ordinal);

    [Fact]
    public void MembersAndShapesAreToldApart()
    {
        IReadOnlyList<Snippet> snippets = Page.Read(
            "docs/page.md",
            ["<!-- given members", "-->", "```csharp", "public int Number => 1;", "```", "<!-- shape -->", "```csharp", "Task GoAsync(…);", "```"]);

        Assert.Empty(SnippetCompiler.FindErrors(Assert.Single(snippets)));
    }

    private static IEnumerable<string> Pages() => Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Append(Path.Combine(Root, "README.md"))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
