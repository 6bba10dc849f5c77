using System.Text.Json;

namespace KoreApiKit.Tool.Tests;

/// <summary><c>korekit diff</c> on good, bad and hostile files.</summary>
public sealed class DiffTests : IDisposable
{
    private static readonly string Broken = Documents.Clean.Replace("name: { type: string }", "name: { type: integer }", StringComparison.Ordinal);

    private static readonly string Risky = Documents.Clean.Replace("operationId: listPets", "operationId: getPets", StringComparison.Ordinal);

    private static readonly string Grown = Documents.Clean.Replace("name: { type: string }", "name: { type: string }, age: { type: integer }", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("old/api.yaml", Documents.Clean)
        .With("broken/api.yaml", Broken)
        .With("risky/api.yaml", Risky)
        .With("grown/api.yaml", Grown);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Equal_documents_have_no_findings() =>
        Assert.Equal(new ToolRun(0, "nothing found\n", ""), await Diff("old/api.yaml", "old/api.yaml"));

    [Fact]
    public async Task A_break_is_an_error_with_both_places()
    {
        ToolRun run = await Diff("old/api.yaml", "broken/api.yaml");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            broken/api.yaml(17,66): error response-type-changed: GET /pets, response 200, '[].name': the type changed from string to integer
              old/api.yaml(17,66): in the old version
            1 breaking
            found: 1 error

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Theory]
    [InlineData("broken", "breaking", 1)]
    [InlineData("broken", "never", 0)]
    [InlineData("risky", "breaking", 0)]
    [InlineData("risky", "risky", 1)]
    [InlineData("grown", "risky", 0)]
    [InlineData("grown", "additive", 1)]
    public async Task Fail_on_says_what_fails(string version, string failOn, int exitCode) =>
        Assert.Equal(exitCode, (await Diff("old/api.yaml", $"{version}/api.yaml", "--fail-on", failOn)).ExitCode);

    [Fact]
    public async Task Json_has_rule_impact_pointer_and_help()
    {
        ToolRun run = await Diff("old/api.yaml", "broken/api.yaml", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal("response-type-changed", finding.GetProperty("id").GetString());
        Assert.Contains("\"breaking\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("/components/schemas/Pet/properties/name/type", run.Output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/diff/types.md#response-type-changed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public async Task Every_format_names_the_rule(string format)
    {
        ToolRun run = await Diff("old/api.yaml", "broken/api.yaml", "--format", format);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("response-type-changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pacts_name_whom_a_break_hits()
    {
        _folder.With("pacts/web.json", """
            {
              "consumer": { "name": "web" }, "provider": { "name": "pets" },
              "interactions": [{ "type": "Synchronous/HTTP", "description": "list", "request": { "method": "GET", "path": "/pets" },
                "response": { "status": 200, "headers": { "Content-Type": ["application/json"] }, "body": { "contentType": "application/json", "content": [{ "name": "Tom" }] } } }],
              "metadata": { "pactSpecification": { "version": "4.0" } }
            }
            """);

        ToolRun run = await Diff("old/api.yaml", "broken/api.yaml", "--pacts", "pacts");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("; hits web 'list' (C#: Pet.Name)", run.Output, StringComparison.Ordinal);
        Assert.Contains("pacts/web.json(", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old/api.yaml gone.yaml", "'gone.yaml' does not exist")]
    [InlineData("gone.yaml old/api.yaml", "'gone.yaml' does not exist")]
    [InlineData("old old/api.yaml", "'old' is a folder; name the document in it")]
    [InlineData("old/api.yaml", "Required argument 'NEW' missing for command: 'diff'")]
    [InlineData("old/api.yaml old/api.yaml --pacts nowhere", "'nowhere' does not exist")]
    [InlineData("old/api.yaml old/api.yaml --pacts old", "there is no pact in 'old': no file in it ends with .json")]
    [InlineData("old/api.yaml old/api.yaml --fail-on error", "'error' is not a value of --fail-on; use breaking or risky or additive or never")]
    public async Task A_wrong_command_line_is_explained(string commandLine, string message)
    {
        ToolRun run = await Diff(commandLine.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("korekit: " + message, run.Error.Split('\n')[0]);
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: [\n", "KAK001")]
    [InlineData("openapi: 9.9\ninfo: {}\n", "KAK100")]
    [InlineData("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { responses: { '200': { $ref: '#/gone' } } } } }\n", "KAK006")]
    public async Task A_document_that_cannot_be_read_is_named(string text, string id)
    {
        _folder.With("bad.yaml", text);

        ToolRun run = await Diff("old/api.yaml", "bad.yaml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(id, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        _folder.With("binary.yaml", [0xFF, 0xFE, 0x00, 0xD8]);

        Assert.Equal(2, (await Diff("old/api.yaml", "binary.yaml")).ExitCode);
    }

    [Fact]
    public async Task A_pact_that_cannot_be_read_stops_the_run()
    {
        _folder.With("pacts/half.json", "{ \"consumer\": ");

        ToolRun run = await Diff("old/api.yaml", "broken/api.yaml", "--pacts", "pacts");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("pacts/half.json", run.Error, StringComparison.Ordinal);
    }

    // Two cycles whose lengths have no divisor in common give as many pairs as the product of their lengths.
    [Fact]
    public async Task Cycles_of_different_lengths_end()
    {
        _folder.With("long.yaml", Cycle(43, "string")).With("short.yaml", Cycle(41, "integer"));

        ToolRun run = await Diff("long.yaml", "short.yaml");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("response-type-changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_anchors_in_anchors_ends()
    {
        string text = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\nx-a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(0, 12).Select(index => $"x-{(char)('b' + index)}: &{(char)('b' + index)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + index)}", 9))}]\n"));
        _folder.With("bomb.yaml", text);

        ToolRun run = await Diff("old/api.yaml", "bomb.yaml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("KAK004", run.Error, StringComparison.Ordinal);
    }

    private static string Cycle(int length, string type) =>
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n"
        + "  /it: { get: { responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } } } } }\n"
        + "components:\n  schemas:\n"
        + string.Concat(Enumerable.Range(0, length).Select(index =>
            $"    S{index}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/S{(index + 1) % length}' }}, value: {{ type: {type} }} }} }}\n"));

    private Task<ToolRun> Diff(params string[] arguments) => ToolRun.In(_folder.FullPath, ["diff", .. arguments]);
}
