using System.Text;

namespace KoreApiKit.Tool.Tests;

/// <summary><c>korekit report</c> as a user runs it.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("api.yaml", Documents.Clean)
        .With("pacts/web-pets.json", Pact("web", """{ "name": "Rex" }"""))
        .With("korekit.json", Documents.ReadingOnly);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_is_written_and_summed_up()
    {
        ToolRun run = await Report("--pacts", "pacts");
        Assert.Equal(new ToolRun(0, "1 of 1 documented responses pinned; nothing found; written to out/report.html\n", ""), run);
        Assert.StartsWith("<!doctype html>\n", Page(), StringComparison.Ordinal);
        Assert.Contains("All pacts keep to the document", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_files_give_the_same_bytes()
    {
        await Report("--pacts", "pacts");
        byte[] first = File.ReadAllBytes(_folder["out/report.html"]);
        await Report("--pacts", "pacts");
        Assert.Equal(first, File.ReadAllBytes(_folder["out/report.html"]));
        Assert.DoesNotContain((byte)'\r', first);
    }

    [Fact]
    public async Task The_time_is_written_where_that_is_asked_for()
    {
        await Report();
        Assert.Contains("Made by korekit report.", Page(), StringComparison.Ordinal);
        await Report("--timestamp");
        Assert.Matches("Made by korekit report, [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2} UTC\\.", Page());
    }

    [Fact]
    public async Task Without_pacts_nothing_is_pinned_and_nothing_is_compared()
    {
        Assert.StartsWith("0 of 1 documented responses pinned", (await Report()).Output, StringComparison.Ordinal);
        Assert.Contains("no pacts were given", Page(), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"comparison\"", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_since_the_baseline_name_whom_they_hit()
    {
        _folder.With("old.yaml", Documents.Clean.Replace("type: string", "type: integer", StringComparison.Ordinal));
        ToolRun run = await Report("--pacts", "pacts", "--baseline", "old.yaml");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Breaking: consumers that keep to the old version can fail", Page(), StringComparison.Ordinal);
        Assert.Contains("web uses it in <a href=\"#interaction-1\">all pets</a>", Page(), StringComparison.Ordinal);
        Assert.Equal(1, (await Report("--baseline", "old.yaml", "--fail-on", "error")).ExitCode);
    }

    [Theory]
    [InlineData("""[{ "severity": "error", "message": "The status was 500", "suite": "web with pets", "case": "all pets" }]""", "✕ failed", 1)]
    [InlineData("""[{ "severity": "warning", "message": "slow", "suite": "web with pets", "case": "all pets" }]""", "✓ verified", 0)]
    [InlineData("[]", "✓ verified", 0)]
    public async Task A_verification_is_shown(string findings, string verdict, int exitCode)
    {
        _folder.With("verified.json", Verification($$"""[{ "suite": "web with pets", "name": "all pets" }]""", findings));
        ToolRun run = await Report("--pacts", "pacts", "--verification", "verified.json", "--fail-on", "error");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Contains(verdict, Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_is_no_verification()
    {
        await ToolRun.In(_folder.FullPath, "pact", "compare", "api.yaml", "pacts", "--format", "json", "-o", "compared.json");
        await Refused("'compared.json' holds no results of a verification; make them with korekit pact verify --format json", "--verification", "compared.json");
    }

    [Theory]
    [InlineData("", "'bad.json' is not valid JSON (line 1); make it with korekit pact verify --format json")]
    [InlineData("{ \"verb\":", "'bad.json' is not valid JSON (line 1); make it with korekit pact verify --format json")]
    [InlineData("[]", "'bad.json' holds no results of a verification; make them with korekit pact verify --format json")]
    [InlineData("{ \"verb\": \"pact verify\", \"findings\": 5, \"cases\": [1, \"x\"] }", "'bad.json' names no interaction, so that nothing was verified")]
    public Task A_verification_that_cannot_be_read_is_refused(string text, string message)
    {
        _folder.With("bad.json", text);
        return Refused(message, "--verification", "bad.json");
    }

    [Fact]
    public async Task A_pact_that_cannot_be_read_is_an_error_on_the_page()
    {
        _folder.With("pacts/bad.json", "{ \"interactions\": 5 }");
        ToolRun run = await Report("--pacts", "pacts");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("found: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("pacts/bad.json:1:", Page(), StringComparison.Ordinal);
        Assert.Equal(1, (await Report("--pacts", "pacts", "--fail-on", "error")).ExitCode);
    }

    [Theory]
    [InlineData("none.yaml", "'none.yaml' does not exist")]
    [InlineData("empty.yaml", "'empty.yaml' is empty")]
    [InlineData("binary.yaml", "'binary.yaml' is a binary file or not UTF-8; give a JSON or YAML text and save it as UTF-8")]
    [InlineData("half.yaml", "half.yaml(3,")]
    [InlineData("other.yaml", "other.yaml(1,")]
    [InlineData("deep.yaml", "deep.yaml(")]
    public async Task A_document_that_cannot_be_read_is_refused(string spec, string message)
    {
        _folder.With("empty.yaml", "").With("binary.yaml", [0x00, 0xFF]).With("half.yaml", Documents.SyntaxError).With("other.yaml", "openapi: 9.0.0\n")
            .With("deep.yaml", "openapi: 3.1.0\nx: " + new string('[', 5000));
        ToolRun run = await ToolRun.In(_folder.FullPath, "report", spec, "-o", "out/report.html");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: " + message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, character => character == '\n');
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task A_large_file_that_is_no_document_is_refused_in_one_line()
    {
        _folder.With("large.yaml", Encoding.UTF8.GetBytes("openapi: " + new string('a', 50 * 1024 * 1024)));
        ToolRun run = await ToolRun.In(_folder.FullPath, "report", "large.yaml", "-o", "out/report.html");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: large.yaml(1,", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Length, 1, 500);
    }

    [Theory]
    [InlineData("--pacts none", "'none' does not exist")]
    [InlineData("--baseline none.yaml", "'none.yaml' does not exist")]
    [InlineData("--verification none.json", "'none.json' does not exist")]
    [InlineData("--config none.json", "'none.json' does not exist")]
    public Task Files_that_do_not_exist_are_named(string arguments, string message) => Refused(message, arguments.Split(' '));

    [Fact]
    public async Task A_page_that_cannot_be_written_is_said()
    {
        _folder.With("out/report.html/file", "");
        ToolRun run = await Report();
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("korekit: 'out/report.html' cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "lint": { "rules": { "lint/info-description-missing": "off" } } }""")]
    [InlineData("""{ "report": { "rules": { "lint/info-description-missing": "off" } } }""")]
    [InlineData("""{ "report": { "ignore": [{ "rule": "lint/info-*" }] } }""")]
    public async Task The_configuration_of_the_verbs_holds(string configuration)
    {
        _folder.With("korekit.json", "{}");
        await Report();
        Assert.Contains("lint/info-description-missing", Page(), StringComparison.Ordinal);
        _folder.With("korekit.json", configuration);
        await Report();
        Assert.DoesNotContain("lint/info-description-missing", Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_may_make_the_run_fail()
    {
        _folder.With("korekit.json", """{ "report": { "failOn": "note" } }""");
        Assert.Equal(1, (await Report()).ExitCode);
        Assert.Equal(0, (await Report("--fail-on", "never")).ExitCode);
    }

    [Theory]
    [InlineData(RepositoryFiles.Campaign, "4 of 7 documented responses pinned")]
    [InlineData(RepositoryFiles.Museum, "0 of 25 documented responses pinned")]
    [InlineData(RepositoryFiles.Petstore, "0 of 64 documented responses pinned")]
    [InlineData(RepositoryFiles.Uspto, "0 of 5 documented responses pinned")]
    public async Task Real_documents_have_a_page(string spec, string summary)
    {
        string[] pacts = spec == RepositoryFiles.Campaign ? ["--pacts", "pacts"] : [];
        ToolRun run = await ToolRun.In(RepositoryFiles.Root, ["report", spec, .. pacts, "--baseline", spec, "-o", _folder["out/report.html"]]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(summary, run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing changed that a consumer could see.", Page(), StringComparison.Ordinal);
    }

    private string Page() => File.ReadAllText(_folder["out/report.html"]);

    private async Task Refused(string message, params string[] arguments) =>
        Assert.Equal(new ToolRun(2, "", $"korekit: {message}\n"), await Report(arguments));

    private Task<ToolRun> Report(params string[] arguments) =>
        ToolRun.In(_folder.FullPath, ["report", "api.yaml", "-o", "out/report.html", .. arguments]);

    private static string Verification(string cases, string findings) =>
        $$"""{ "verb": "pact verify", "findings": {{findings}}, "cases": {{cases}} }""";

    private static string Pact(string consumer, string pet) => $$"""
        {
          "consumer": { "name": "{{consumer}}" },
          "provider": { "name": "pets" },
          "interactions": [
            { "description": "all pets", "request": { "method": "GET", "path": "/pets" }, "response": { "status": 200, "body": { "content": [ {{pet}} ] } } }
          ],
          "metadata": { "pactSpecification": { "version": "4.0" } }
        }
        """;
}
