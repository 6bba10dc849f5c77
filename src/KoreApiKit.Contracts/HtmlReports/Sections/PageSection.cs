namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>A section of the page.</summary>
/// <param name="Id">Its id, by which links lead to it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Write">Writes what stands below the heading.</param>
internal sealed record PageSection(string Id, string Title, Action<HtmlWriter, HtmlReport> Write)
{
    public const string Coverage = "coverage";
    public const string Interactions = "interactions";
    public const string Comparison = "comparison";
    public const string Verification = "verification";
    public const string Changes = "changes";
    public const string Lint = "lint";

    /// <summary>The sections of a report: those of which it has something.</summary>
    public static IReadOnlyList<PageSection> Of(HtmlReport report)
    {
        List<PageSection> sections =
        [
            new("summary", "Summary", SummarySection.Write),
            new(Coverage, "Coverage", CoverageSection.Write),
        ];
        if (!report.Pacts.IsEmpty)
        {
            sections.Add(new(Interactions, "Pinned shapes", InteractionSection.Write));
        }

        if (report.Comparison is not null)
        {
            sections.Add(new(Comparison, "Comparison", ComparisonSection.Write));
        }

        if (report.Verification is not null)
        {
            sections.Add(new(Verification, "Verification", VerificationSection.Write));
        }

        if (report.Changes is not null)
        {
            sections.Add(new(Changes, "Changes", ChangeSection.Write));
        }

        if (report.Lint is not null)
        {
            sections.Add(new(Lint, "Document", LintSection.Write));
        }

        return sections;
    }
}
