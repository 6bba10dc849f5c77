using KoreApiKit.Tool.Configuration;

namespace KoreApiKit.Tool.Tests;

/// <summary>What <c>korekit.json</c> does, and how its own mistakes are told.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string OnlySlash = """
        { "ignore": [{ "rule": "KAK*" }], "rules": { "lint/path-trailing-slash": "error" } }
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("spec/api.yaml", Documents.Clean.Replace("/pets:", "/pets/:", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ARuleGetsAnotherSeverity()
    {
        ToolRun run = await Lint(OnlySlash);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("spec/api.yaml(5,3): error lint/path-trailing-slash: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "rules": { "lint/path-trailing-slash": "off" } }""")]
    [InlineData("""{ "lint": { "rules": { "lint/path-trailing-slash": "off" } } }""")]
    [InlineData("""{ "rules": { "lint/path-trailing-slash": "error" }, "lint": { "rules": { "lint/path-trailing-slash": "off" } } }""")]
    [InlineData("""{ "ignore": [{ "rule": "lint/path-*" }] }""")]
    [InlineData("""{ "ignore": [{ "pointer": "/paths/~1pets~1" }] }""")]
    [InlineData("""{ "ignore": [{ "pointer": "#/paths/*", "reason": "old" }] }""")]
    [InlineData("""{ "ignore": [{ "pointer": "/**" }] }""")]
    [InlineData("""{ "ignore": [{ "file": "spec/*.yaml" }] }""")]
    [InlineData("""{ "ignore": [{ "file": "spec" }] }""")]
    public async Task AFindingIsLeftOut(string configuration) =>
        Assert.DoesNotContain("path-trailing-slash", (await Lint(configuration)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "ignore": [{ "pointer": "/paths/~1toys" }] }""")]
    [InlineData("""{ "ignore": [{ "rule": "lint/path-*", "file": "other/**" }] }""")]
    [InlineData("""{ "diff": { "rules": { "lint/path-trailing-slash": "off" } } }""")]
    public async Task AFindingThatIsNotMeantStays(string configuration) =>
        Assert.Contains("path-trailing-slash", (await Lint(configuration)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task TheCommandLineComesBeforeTheConfiguration()
    {
        Assert.Equal(1, (await Lint("""{ "failOn": "note" }""")).ExitCode);
        Assert.Equal(0, (await Lint("""{ "failOn": "note" }""", "--fail-on", "never")).ExitCode);
        Assert.Equal(0, (await Lint("""{ "failOn": "note", "lint": { "failOn": "never" } }""")).ExitCode);
    }

    [Fact]
    public async Task AnotherConfigurationCanBeNamed()
    {
        _folder.With("ci/strict.json", OnlySlash);

        Assert.Equal(1, (await Lint("{}", "--config", "ci/strict.json")).ExitCode);
        Assert.Equal(
            new ToolRun(2, "", "korekit: 'no.json' does not exist\n"), await Lint("{}", "--config", "no.json"));
    }

    [Theory]
    [InlineData("{ \"rules\": ", "korekit.json(1,")]
    [InlineData("[]", "'korekit.json' is no configuration: it must hold an object")]
    [InlineData("""{ "rule": {} }""", "korekit.json(1,3): /rule: the property 'rule' is not allowed, did you mean 'rules'?")]
    [InlineData("""{ "failOn": "all" }""", "korekit.json(1,13): /failOn: 'all' is not one of 'error', 'warning', 'note', 'never'")]
    [InlineData("""{ "rules": { "KAK001": "of" } }""", "korekit.json(1,24): /rules/KAK001: 'of' is not one of 'off', 'note', 'warning', 'error', did you mean 'off'?")]
    [InlineData("""{ "ignore": [{ "pointer": "paths" }] }""", "korekit.json(1,27): /ignore/0/pointer: 'paths' does not match the pattern")]
    [InlineData("""{ "ignore": [{ "pointer": "/a~b" }] }""", "korekit.json(1,27): '/a~b' is no JSON Pointer")]
    [InlineData("""{ "lint": { "rules": { "lint/path-trailing-slsh": "off" } } }""", "korekit.json(1,24): lint has no rule 'lint/path-trailing-slsh', did you mean 'lint/path-trailing-slash'?")]
    public async Task AMistakeIsToldAtItsPlace(string configuration, string message)
    {
        ToolRun run = await Lint(configuration);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: " + message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, character => character == '\n');
    }

    [Theory]
    [InlineData("/a/*/c", "a/b/c", true)]
    [InlineData("/a/*/c", "a/b/d", false)]
    [InlineData("/a/**/c", "a/c", true)]
    [InlineData("/a/**/c", "a/x/y/c", true)]
    [InlineData("/a/**/c", "a/x/y", false)]
    [InlineData("/**", "", true)]
    [InlineData("/a*", "abc/d", true)]
    [InlineData("/a", "", false)]
    public void StarsStandForSegments(string pattern, string way, bool expected) => Assert.Equal(
        expected, PointerGlob.ForPointers(pattern)!.MatchesAtOrAbove(way.Split('/', StringSplitOptions.RemoveEmptyEntries)));

    private Task<ToolRun> Lint(string configuration, params string[] arguments)
    {
        _folder.With("korekit.json", configuration);
        return ToolRun.In(_folder.FullPath, ["lint", "spec/api.yaml", .. arguments]);
    }
}
