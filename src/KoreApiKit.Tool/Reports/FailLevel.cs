using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Tool.Reports;

/// <summary>From which weight on a finding fails the run.</summary>
/// <param name="Least">The lightest weight that fails it; null where none does.</param>
internal readonly record struct FailLevel(ReportSeverity? Least)
{
    private const string Never = "never";

    /// <summary>The values of <c>--fail-on</c>; the first is the default.</summary>
    public static string[] Names => [SeverityName.Error, SeverityName.Warning, SeverityName.Note, Never];

    /// <summary>The values of <c>--fail-on</c> for a verb with words of its own, or <see cref="Names"/>.</summary>
    public static string[] NamesOf(IReadOnlyList<(ReportSeverity Severity, string Word)>? words) =>
        words is null ? Names : [.. words.Select(word => word.Word), Never];

    /// <summary>The level of one of <see cref="Names"/>, or of a verb's own words.</summary>
    public static FailLevel Of(string name, IReadOnlyList<(ReportSeverity Severity, string Word)>? words = null) =>
        new(name == Never ? null : SeverityName.Read(name, words));

    public bool Fails(ReportFinding finding) => finding.Severity >= Least;

    /// <summary><see cref="ExitCode.Findings"/> where a finding fails the run, else <see cref="ExitCode.Clean"/>.</summary>
    public int ExitCodeOf(IEnumerable<ReportFinding> findings) => findings.Any(Fails) ? ExitCode.Findings : ExitCode.Clean;
}
