using System.Text.Json;
using System.Xml.Linq;

namespace KoreApiKit.Tool.Tests;

/// <summary>Reports for programs: SARIF, JUnit and files.</summary>
public sealed class ReportFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("korekit.json", Documents.ReadingOnly);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SarifHasRulesAndPlaces()
    {
        _folder.With("my spec/api.yaml", Documents.WithError);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "my spec/api.yaml", "--format", "sarif");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using JsonDocument sarif = JsonDocument.Parse(run.Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        JsonElement one = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        JsonElement result = Assert.Single(one.GetProperty("results").EnumerateArray());
        JsonElement rule = one.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("KAK006", rule.GetProperty("id").GetString());
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
        Assert.Equal(("KAK006", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal("my%20spec/api.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement region = place.GetProperty("region");
        Assert.Equal((19, 71), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public async Task SarifRulesAreUnique()
    {
        _folder.With("api.yaml", Documents.Clean).With("korekit.json", "{}");

        using JsonDocument sarif = JsonDocument.Parse((await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", "sarif")).Output);

        string?[] ids = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())];
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("lint/component-unused", ids);
    }

    [Fact]
    public async Task AFingerprintOutlivesAMoveOfLines()
    {
        _folder.With("api.yaml", Documents.WithError);
        string before = await Fingerprint();
        _folder.With("api.yaml", "# a comment\n" + Documents.WithError);

        Assert.Equal(before, await Fingerprint());
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public async Task JUnitHasACaseForEachRule(string failOn, int failures)
    {
        _folder.With("api.yaml", Documents.WithError.Replace("schemas/Pat", "schemas/<Pat>&", StringComparison.Ordinal));

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", "junit", "--fail-on", failOn);

        Assert.Equal(failures, run.ExitCode);
        XElement suite = Assert.Single(XDocument.Parse(run.Output).Root!.Elements("testsuite"));
        Assert.Equal("api.yaml", (string?)suite.Attribute("name"));
        Assert.Equal(failures, (int?)suite.Attribute("failures"));
        XElement[] cases = [.. suite.Elements("testcase")];
        Assert.Equal(cases.Length, (int?)suite.Attribute("tests"));
        XElement broken = Assert.Single(cases, one => one.HasElements);
        Assert.StartsWith("KAK006: ", (string?)broken.Attribute("name"), StringComparison.Ordinal);
        Assert.Contains("schemas/<Pat>&", broken.Value, StringComparison.Ordinal);
        Assert.Equal(failures == 1 ? "failure" : "system-out", Assert.Single(broken.Elements()).Name.LocalName);
    }

    [Fact]
    public async Task AReportGoesToAFile()
    {
        _folder.With("api.yaml", Documents.WithError);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", "json", "-o", "out/report.json");

        Assert.Equal(new ToolRun(1, "found: 1 error; written to out/report.json\n", ""), run);
        using JsonDocument json = JsonDocument.Parse(await File.ReadAllTextAsync(_folder["out/report.json"]));
        Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task AFileThatCannotBeWrittenIsNamed()
    {
        _folder.With("api.yaml", Documents.Clean).With("out/report.json/file", "");

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "-o", "out/report.json");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: 'out/report.json' cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public async Task TheSameFindingsGiveTheSameBytes(string format)
    {
        _folder.With("api.yaml", Documents.WithToys).With("korekit.json", "{}");

        ToolRun first = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", format);

        Assert.Equal("", first.Error);
        Assert.Equal(first, await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", format));
    }

    private async Task<string> Fingerprint()
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", "sarif");
        using JsonDocument sarif = JsonDocument.Parse(run.Output);
        return Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()).GetProperty("partialFingerprints").ToString();
    }
}
