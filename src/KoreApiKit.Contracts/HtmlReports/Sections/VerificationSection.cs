using KoreApiKit.Contracts.Coverage;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>What a verification of the pacts against a provider gave.</summary>
internal static class VerificationSection
{
    public static void Write(HtmlWriter html, HtmlReport report)
    {
        VerificationOutcome outcome = report.Verification!;
        html.Open("ul", ("class", "findings")).Line();
        foreach (string problem in outcome.Problems)
        {
            WriteEntry(html, ReportSeverity.Error, "not done", problem, []);
        }

        foreach (VerifiedInteraction failed in outcome.Interactions.Where(interaction => !interaction.Mismatches.IsEmpty))
        {
            WriteEntry(html, ReportSeverity.Error, "failed", $"{failed.Suite}: {failed.Name}", failed.Mismatches);
        }

        foreach (VerifiedInteraction skipped in outcome.Interactions.Where(interaction => interaction is { Skipped: not null, Mismatches.IsEmpty: true }))
        {
            WriteEntry(html, ReportSeverity.Warning, "not replayed", $"{skipped.Suite}: {skipped.Name}", [skipped.Skipped!]);
        }

        foreach (PinnedInteraction pinned in report.Coverage.Interactions.Where(pinned => outcome.Of(pinned) is null))
        {
            WriteEntry(html, ReportSeverity.Warning, "not verified", $"{pinned.Pact.Consumer} with {pinned.Pact.Provider}: {pinned.Interaction.Description}", []);
        }

        html.CloseLine();
        int passed = outcome.Interactions.Count(interaction => interaction is { Skipped: null, Mismatches.IsEmpty: true });
        html.Open("p").Text($"{Marks.Count(passed, "interaction")} honoured by the provider.").CloseLine();
    }

    private static void WriteEntry(HtmlWriter html, ReportSeverity severity, string verdict, string text, IReadOnlyCollection<string> details)
    {
        FindingEntry.Open(html, severity);
        html.Badge(Marks.ClassOf(severity), verdict).Text(" ").Text(text);
        if (details.Count > 0)
        {
            html.Open("ul");
            foreach (string detail in details)
            {
                html.Element("li", detail, ("class", "note"));
            }

            html.Close();
        }

        html.CloseLine();
    }
}
