using System.Globalization;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>The report in a few numbers, each with its verdict.</summary>
internal static class SummarySection
{
    /// <summary>A number, what it counts, and where more is said.</summary>
    private sealed record Tile(string StyleClass, string Sign, string Figure, string Words, string Section);

    public static void Write(HtmlWriter html, HtmlReport report)
    {
        html.Open("ul", ("class", "tiles")).Line();
        foreach (Tile tile in TilesOf(report))
        {
            html.Open("li", ("class", "tile " + tile.StyleClass)).Open("a", ("href", "#" + tile.Section));
            html.Open("span", ("class", "figure")).Element("span", tile.Sign, ("class", "sign"), ("aria-hidden", "true")).Text(tile.Figure).Close();
            html.Styled("span", "words", tile.Words).Close().CloseLine();
        }

        html.CloseLine();
    }

    private static IEnumerable<Tile> TilesOf(HtmlReport report)
    {
        yield return Operations(report);
        yield return Responses(report);
        if (report.Comparison is { } comparison)
        {
            yield return Findings(comparison, "between pacts and document", "All pacts keep to the document", PageSection.Comparison);
        }

        if (report.Verification is { } verification)
        {
            yield return Verified(verification);
        }

        if (report.Changes is { } changes)
        {
            yield return Changed(changes);
        }

        if (report.Lint is { } lint)
        {
            yield return Findings(lint, "in the document", "No errors or warnings in the document", PageSection.Lint);
        }
    }

    private static Tile Operations(HtmlReport report)
    {
        int count = report.Coverage.Operations.Length;
        string noun = count == 1 ? "operation" : "operations";
        int called = report.Coverage.Operations.Count(operation => !operation.Interactions.IsEmpty);
        return new Tile(
            "info",
            "",
            Number(count),
            report.Pacts.IsEmpty
                ? $"{noun}; no pacts were given"
                : $"{noun}, {Number(called)} called by {Marks.Count(report.Coverage.Interactions.Count(), "interaction")} of {Marks.Count(report.Pacts.Select(pact => pact.Consumer).Distinct(StringComparer.Ordinal).Count(), "consumer")}",
            PageSection.Coverage);
    }

    private static Tile Responses(HtmlReport report)
    {
        int undocumented = report.Coverage.Undocumented;
        string pinned = $"{Number(report.Coverage.Pinned)}/{Number(report.Coverage.Documented)}";
        return undocumented > 0
            ? new Tile("bad", "✕", pinned, $"documented responses pinned; {Number(undocumented)} pinned that the document does not have", PageSection.Coverage)
            : new Tile(report.Coverage.Pinned == report.Coverage.Documented ? "good" : "info", "", pinned, "documented responses pinned", PageSection.Coverage);
    }

    private static Tile Findings(Report found, string where, string nothing, string section)
    {
        int errors = found.Findings.Count(finding => finding.Severity == ReportSeverity.Error);
        int warnings = found.Findings.Count(finding => finding.Severity == ReportSeverity.Warning);
        return (errors, warnings) switch
        {
            (> 0, _) => new Tile("bad", "✕", Number(errors), $"{(errors == 1 ? "error" : "errors")} {where}, and {Marks.Count(warnings, "warning")}", section),
            (_, > 0) => new Tile("warn", "!", Number(warnings), $"{(warnings == 1 ? "warning" : "warnings")} {where}, no errors", section),
            _ => new Tile("good", "✓", "OK", nothing, section),
        };
    }

    private static Tile Verified(VerificationOutcome verification)
    {
        int failed = verification.Interactions.Count(interaction => !interaction.Mismatches.IsEmpty);
        int passed = verification.Interactions.Count(interaction => interaction.Mismatches.IsEmpty && interaction.Skipped is null);
        return failed + verification.Problems.Length > 0
            ? new Tile("bad", "✕", Number(failed), $"of {Marks.Count(verification.Interactions.Length, "interaction")} failed at the provider", PageSection.Verification)
            : passed == 0
                ? new Tile("bad", "✕", "0", "interactions replayed at the provider", PageSection.Verification)
                : new Tile("good", "✓", Number(passed), "interactions honoured by the provider", PageSection.Verification);
    }

    private static Tile Changed(Report changes)
    {
        ILookup<string, ReportFinding> byImpact = changes.Findings.ToLookup(ChangeSection.ImpactOf, StringComparer.Ordinal);
        int breaking = byImpact[ChangeSection.Breaking].Count();
        int risky = byImpact[ChangeSection.Risky].Count();
        int additive = byImpact[ChangeSection.Additive].Count();
        string others = $"{Number(risky)} risky, {Number(additive)} additive";
        return breaking > 0
            ? new Tile("bad", "✕", Number(breaking), $"breaking {(breaking == 1 ? "change" : "changes")}; {others}", PageSection.Changes)
            : new Tile(risky > 0 ? "warn" : "good", risky > 0 ? "!" : "✓", Number(risky + additive), $"{(risky + additive == 1 ? "change" : "changes")}, none breaking; {others}", PageSection.Changes);
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
