using System.Text;
using KoreApiKit.Generator.Tests.Diagnostics;

namespace KoreApiKit.Generator.Tests.Schemas;

public sealed class KeywordTests
{
    private const string Begin = "<!-- keywords: written by KeywordTests -->";
    private const string End = "<!-- end of keywords -->";

    private static readonly Lazy<SchemaApi> Api = new(() => new SchemaApi(string.Join('\n', KeywordTable.All.Select(row => $"""
        {row.TypeName}: {"{"} type: object, additionalProperties: false, required: [value], properties: {"{"} value: {row.Schema} {"}"} {"}"}
        """)) + """

        Point: { $anchor: point, type: object, required: [x], properties: { x: { type: integer } } }
        Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
        Dog: { type: object, required: [kind], properties: { kind: { type: string }, paws: { type: integer } } }
        """));

    public static TheoryData<string> Keywords => new(KeywordTable.All.Select(row => row.Keyword));

    [Theory]
    [MemberData(nameof(Keywords))]
    public void What_it_allows_is_read_valid_and_written_back(string keyword) =>
        Assert.Equal("", Api.Value.Check(KeywordTable.Of(keyword).TypeName, $$"""{"value":{{KeywordTable.Of(keyword).Valid}}}"""));

    [Theory]
    [MemberData(nameof(Keywords))]
    public void What_it_refuses_is_refused(string keyword)
    {
        KeywordRow row = KeywordTable.Of(keyword);
        if (row.Invalid is not null)
        {
            Assert.Contains(row.Refusal!, Api.Value.Check(row.TypeName, $$"""{"value":{{row.Invalid}}}"""), StringComparison.Ordinal);
        }

        Assert.True(row.Fate is not KeywordFate.Validated || row.Invalid is not null, "A keyword that is validated must refuse something.");
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void What_it_becomes_is_in_the_code(string keyword)
    {
        KeywordRow row = KeywordTable.Of(keyword);

        Assert.Contains(row.Fragment ?? $"public sealed partial record {row.TypeName}", Api.Value.Files[row.TypeName], StringComparison.Ordinal);
    }

    [Fact]
    public void No_keyword_is_left_unexpressed() =>
        Assert.DoesNotContain(Api.Value.Findings, finding => finding.Descriptor.Id == "KAK200");

    [Fact]
    public void The_page_lists_what_the_table_says()
    {
        string path = RepositoryFile.Folder("docs/schemas.md");
        string page = File.ReadAllText(path);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        string table = Render();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, page[..begin] + table + page[end..]);
            return;
        }

        Assert.Equal(table, page[begin..end]);
    }

    private static string Render()
    {
        var text = new StringBuilder();
        foreach ((string title, KeywordRow[] rows) in new[]
        {
            ("Core", KeywordTable.Core), ("Applicators", KeywordTable.Applicators), ("Assertions", KeywordTable.Assertions),
            ("Formats, contents and words", KeywordTable.Annotations), ("OpenAPI", KeywordTable.OpenApi),
        })
        {
            text.Append($"\n\n### {title}\n\n| keyword | fate | in C# |\n|---|---|---|");
            foreach (KeywordRow row in rows)
            {
                text.Append($"\n| `{row.Keyword}` | {row.Fate.ToString().ToLowerInvariant()} | {row.Words} |");
            }
        }

        return text.Append("\n\n").ToString();
    }
}
