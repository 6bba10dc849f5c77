using System.Runtime.CompilerServices;

namespace KoreApiKit.Tool.Tests;

/// <summary><c>korekit diff</c> on the documents of this repository.</summary>
public sealed class DiffRealFileTests : IDisposable
{
    private const string Documents = "tests/KoreApiKit.Corpus.Tests/Documents";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("spec/kore-campaigns.openapi.yaml")]
    [InlineData(Documents + "/museum/openapi.yaml")]
    [InlineData(Documents + "/swagger-petstore/openapi.yaml")]
    [InlineData(Documents + "/oai-learn/uspto.json")]
    [InlineData(Documents + "/readme-examples/schema-circular.yaml")]
    public async Task A_document_is_equal_to_itself(string path)
    {
        ToolRun run = await ToolRun.In(Root(), "diff", path, path);

        Assert.Equal(new ToolRun(0, "nothing found\n", ""), run);
    }

    [Theory]
    [InlineData("museum/openapi.yaml", "operationId: getMuseumHours", "operationId: getHours", "operation-id-changed")]
    [InlineData("museum/openapi.yaml", "      required:\n", "      x-needed:\n", "became-optional")]
    [InlineData("swagger-petstore/openapi.yaml", "  /pet/findByStatus:", "  /pet/byStatus:", "operation-path-changed")]
    [InlineData("oai-learn/uspto.json", "\"/{dataset}/{version}/fields\"", "\"/{dataset}/{version}/field\"", "operation-path-changed")]
    public async Task A_change_of_a_real_document_is_found(string path, string text, string replacement, string rule)
    {
        string old = File.ReadAllText(Path.Combine(Root(), Documents, path)).ReplaceLineEndings("\n");
        Assert.Contains(text, old, StringComparison.Ordinal);
        _folder.With("old.yaml", old).With("new.yaml", old.Replace(text, replacement, StringComparison.Ordinal));

        ToolRun run = await ToolRun.In(_folder.FullPath, "diff", "old.yaml", "new.yaml", "--fail-on", "risky");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(rule, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_break_of_the_campaign_spec_names_the_consumer_of_the_checked_in_pact()
    {
        string spec = Path.Combine(Root(), "spec");
        foreach (string file in Directory.EnumerateFiles(spec, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(spec, file);
            _folder.With(Path.Combine("old", name), File.ReadAllBytes(file)).With(Path.Combine("new", name), File.ReadAllBytes(file));
        }

        string document = File.ReadAllText(_folder["new/kore-campaigns.openapi.yaml"]);
        Assert.Contains("    post:", document, StringComparison.Ordinal);
        _folder.With("new/kore-campaigns.openapi.yaml", document.Replace("    post:", "    put:", StringComparison.Ordinal));

        ToolRun run = await ToolRun.In(
            _folder.FullPath, "diff", "old/kore-campaigns.openapi.yaml", "new/kore-campaigns.openapi.yaml", "--pacts", Path.Combine(Root(), "pacts"));

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("operation-method-changed", run.Output, StringComparison.Ordinal);
        Assert.Contains("; hits KoreApiKit.Campaigns '", run.Output, StringComparison.Ordinal);
        Assert.Contains("Async)", run.Output, StringComparison.Ordinal);
    }

    private static string Root([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
