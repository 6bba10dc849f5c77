namespace KoreApiKit.Contracts.Reporting;

/// <summary>Makes rules that one page explains, each under a heading of its id.</summary>
/// <param name="folder">The folder of the page in <c>docs/rules</c>.</param>
internal sealed class RulePage(string folder)
{
    private readonly string _address = $"https://github.com/koreapikit/koreapikit/blob/main/docs/rules/{folder}/README.md#";

    public ReportRule Error(string id, string title, string reason) => Rule(id, title, reason, ReportSeverity.Error);

    public ReportRule Warning(string id, string title, string reason) => Rule(id, title, reason, ReportSeverity.Warning);

    public ReportRule Note(string id, string title, string reason) => Rule(id, title, reason, ReportSeverity.Note);

    // The anchor that Markdown gives a heading of this id.
    private ReportRule Rule(string id, string title, string reason, ReportSeverity severity) =>
        new(id, title, severity) { Reason = reason, HelpLink = _address + id.Replace(".", "", StringComparison.Ordinal) };
}
