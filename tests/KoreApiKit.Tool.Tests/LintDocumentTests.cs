using System.Runtime.CompilerServices;
using System.Text;

namespace KoreApiKit.Tool.Tests;

/// <summary><c>korekit lint</c> on real, wrong and hostile documents.</summary>
public sealed class LintDocumentTests : IDisposable
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheDocumentOfThisRepositoryHasNoErrors()
    {
        string document = Path.GetFullPath(Path.Combine(Source(), "..", "..", "..", "spec", "kore-campaigns.openapi.yaml"));

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", document);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task SeveralDocumentsAreCheckedInOneRun()
    {
        _folder.With("a/one.yaml", Documents.WithError).With("a/b/two.yaml", Documents.WithError).With("a/b/three.txt", "no").With("other.yaml", Documents.WithError)
            .With("korekit.json", Documents.ReadingOnly);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "a/**/*.yaml", "other.yaml");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("found: 3 errors\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["a/b/two.yaml", "a/one.yaml", "other.yaml", "found: 3 errors", ""], run.Output.Split('\n').Select(line => line.Split('(')[0]));
    }

    [Fact]
    public async Task APatternThatFitsNothingIsNamed() => Assert.Equal(
        new ToolRun(2, "", "korekit: no .json, .yaml or .yml file fits 'specs/*.yaml'\n"), await ToolRun.In(_folder.FullPath, "lint", "specs/*.yaml"));

    [Theory]
    [InlineData("openapi: 4.0.0\n", "error KAK100")]
    [InlineData("openapi: 3.1.0\ninfo: [\n", "error KAK001")]
    [InlineData("{\"openapi\": \"3.0.0\", \"info\"", "error KAK001")]
    [InlineData("hello", "error KAK100")]
    public async Task AWrongDocumentIsAFinding(string text, string finding)
    {
        ToolRun run = await Lint(text);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(finding, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMistakeIsToldOnce()
    {
        ToolRun run = await Lint(Head + "paths: { /pets: { get: { responses: { '200': {} } } } }\n");

        string[] about = [.. run.Output.Split('\n').Where(line => line.Contains("'description'", StringComparison.Ordinal))];
        Assert.Single(about);
    }

    [Theory]
    [InlineData("paths: { /pets: { get: { responses: { '200': {} } } } }\n", "KAK101")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { type: strin } } }\n", "KAK102")]
    [InlineData("paths: { /a: { get: { operationId: x }, put: { operationId: x } } }\n", "KAK104")]
    [InlineData("paths: { '/a/{b}': { get: { operationId: x } } }\n", "KAK106")]
    [InlineData("paths: { /a: { get: { responses: { teapot: { description: D } } } } }\n", "KAK107")]
    [InlineData("paths: { /a: { parameters: [{ name: b, in: query, schema: {} }, { name: b, in: query, schema: {} }] } }\n", "KAK108")]
    [InlineData("paths: { /a: { get: { security: [{ none: [] }] } } }\n", "KAK109")]
    public async Task WhatTheSpecificationForbidsIsAnErrorThoughABuildGoesOn(string text, string rule)
    {
        ToolRun run = await Lint(Head + text);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains($"error {rule}: ", run.Output, StringComparison.Ordinal);
        ToolRun generated = await ToolRun.In(_folder.FullPath, "generate", "api.yaml", "-o", "out");
        Assert.Contains($"warning {rule}: ", generated.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeepDocumentsEnd() => await AssertAnswered("{\"openapi\":\"3.1.0\",\"x-a\":" + new string('[', 5000) + new string(']', 5000) + "}");

    [Fact]
    public async Task DeepSchemasEnd()
    {
        var text = new StringBuilder(Head + "paths: {}\ncomponents: { schemas: { A: ");
        for (int i = 0; i < 80; i++)
        {
            text.Append("{ items: ");
        }

        await AssertAnswered(text.Append("true").Append(' ').Append(new string('}', 80)).Append(" } }\n").ToString());
    }

    [Fact]
    public async Task AliasesThatMultiplyEnd()
    {
        var text = new StringBuilder(Head + "paths: {}\nx-a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (int i = 1; i < 12; i++)
        {
            text.Append($"x-a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        await AssertAnswered(text.ToString());
    }

    [Theory]
    [InlineData("components: { schemas: { A: { $ref: '#/components/schemas/A' } } }\n")]
    [InlineData("components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }\n")]
    [InlineData("components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/A' }], default: {} } } }\n")]
    [InlineData("components: { schemas: { A: { $dynamicRef: '#a', $dynamicAnchor: a, default: 1 } } }\n")]
    [InlineData("components: { schemas: { A: { properties: { a: { $ref: '#/components/schemas/A' } }, default: { a: { a: {} } } } } }\n")]
    [InlineData("components: { parameters: { A: { $ref: '#/components/parameters/A' } } }\n")]
    public async Task ReferencesInACircleEnd(string components) => await AssertAnswered(Head + "paths: {}\n" + components);

    private async Task AssertAnswered(string text)
    {
        ToolRun run = await Lint(text);

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.Equal("", run.Error);
        Assert.Contains("found: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("KAK900", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> Lint(string text) => ToolRun.In(_folder.With("api.yaml", text).FullPath, "lint", "api.yaml");

    private static string Source([CallerFilePath] string path = "") => path;
}
