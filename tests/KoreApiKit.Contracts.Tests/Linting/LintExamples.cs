using System.Runtime.CompilerServices;
using KoreApiKit.Contracts.Linting;
using KoreApiKit.Contracts.Linting.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Tests.Linting;

/// <summary>The examples of rules as whole documents, and what the rules find in them.</summary>
internal static class LintExamples
{
    public const string File = "api.yaml";

    public static LintRule Rule(string id) => LintRules.All.Single(rule => rule.Rule.Id == id);

    /// <summary>An example with what it leaves out.</summary>
    public static string Whole(string example)
    {
        if (example.StartsWith("openapi:", StringComparison.Ordinal) || example.StartsWith("swagger:", StringComparison.Ordinal))
        {
            return example + "\n";
        }

        string info = example.StartsWith("info:", StringComparison.Ordinal) ? "" : "info: { title: Pets, version: \"1\" }\n";
        return "openapi: 3.1.0\n" + info + example + "\n";
    }

    public static IReadOnlyList<ReportFinding> Check(string document, params IEnumerable<string> ids) =>
        Check([new SpecSource(File, document)], ids);

    public static IReadOnlyList<ReportFinding> Check(IReadOnlyList<SpecSource> sources, params IEnumerable<string> ids)
    {
        OpenApiDocument? read = OpenApiReader.Read(sources[0].Path, sources, new FindingCollection(), CancellationToken.None);
        Assert.NotNull(read);
        return Linter.Check(read, LintRules.All, id => !ids.Any() || ids.Contains(id), CancellationToken.None);
    }

    /// <summary>A finding as people see it.</summary>
    public static string Show(ReportFinding finding) =>
        $"{finding.Place.Path}({finding.Place.Span!.Value.StartLine + 1},{finding.Place.Span.Value.StartColumn + 1}): "
        + $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.Message}";

    public static string DocsFolder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "rules", "lint"));
}
