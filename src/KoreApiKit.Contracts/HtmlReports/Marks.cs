using System.Globalization;
using KoreApiKit.Contracts.Coverage;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>Small parts that many sections have. A colour never says anything alone: a word or a sign is always with it.</summary>
internal static class Marks
{
    /// <summary>A number and its noun, which takes an <c>s</c> where there are several.</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Counts by severity, the heaviest first, such as <c>2 errors, 1 note</c>; <c>nothing found</c> for none.</summary>
    public static string Count(IReadOnlyCollection<ReportFinding> findings) => findings.Count == 0
        ? "nothing found"
        : string.Join(", ", findings
            .GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => Count(group.Count(), NameOf(group.Key))));

    /// <summary>The severity's word.</summary>
    public static string NameOf(ReportSeverity severity) => severity switch
    {
        ReportSeverity.Error => "error",
        ReportSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The class of a severity in the style sheet.</summary>
    public static string ClassOf(ReportSeverity severity) => severity switch
    {
        ReportSeverity.Error => "bad",
        ReportSeverity.Warning => "warn",
        _ => "info",
    };

    /// <summary>The class of the heaviest finding; <c>good</c> for none that weighs more than a note.</summary>
    public static string ClassOf(IEnumerable<ReportFinding> findings) =>
        findings.Select(finding => finding.Severity).DefaultIfEmpty(ReportSeverity.Note).Max() is var heaviest && heaviest == ReportSeverity.Note
            ? "good"
            : ClassOf(heaviest);

    public static HtmlWriter Badge(this HtmlWriter html, string styleClass, string text) => html.Styled("span", $"badge {styleClass}", text);

    public static HtmlWriter Badge(this HtmlWriter html, ReportSeverity severity) => html.Badge(ClassOf(severity), NameOf(severity));

    /// <summary>A method and a path.</summary>
    public static HtmlWriter Route(this HtmlWriter html, string method, string path) =>
        html.Styled("span", "method", method).Text(" ").Styled("code", "path", path);

    /// <summary>The id of a rule, with a link to its page where it has one.</summary>
    public static HtmlWriter Rule(this HtmlWriter html, ReportRule rule) => rule.HelpLink is { } help
        ? html.Element("a", rule.Id, ("class", "rule"), ("href", help), ("rel", "noreferrer"))
        : html.Styled("span", "rule", rule.Id);

    /// <summary>A place in a file.</summary>
    public static HtmlWriter Place(this HtmlWriter html, HtmlReport report, ReportPlace place) => html.Styled("code", "place", report.Show(place));

    /// <summary>A link to an interaction.</summary>
    public static HtmlWriter LinkTo(this HtmlWriter html, PinnedInteraction pinned) =>
        html.Element("a", pinned.Interaction.Description, ("href", "#" + IdOf(pinned)));

    public static string IdOf(PinnedInteraction pinned) => FormattableString.Invariant($"interaction-{pinned.Number}");

    public static string IdOf(OperationCoverage operation) => FormattableString.Invariant($"operation-{operation.Number}");
}
