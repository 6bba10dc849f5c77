using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Tool.Commands;

/// <summary>What the severities of a report are called where two versions are compared.</summary>
internal static class ImpactWords
{
    private static readonly (ReportSeverity Severity, string Word)[] Words =
    [
        (ReportSeverity.Error, "breaking"),
        (ReportSeverity.Warning, "risky"),
        (ReportSeverity.Note, "additive"),
    ];

    /// <summary>The words of <c>--fail-on</c> and the severities they mean, the default first.</summary>
    public static IReadOnlyList<(ReportSeverity Severity, string Word)> FailOn => Words;

    /// <summary>How many findings there are of each kind.</summary>
    public static string Count(IReadOnlyCollection<ReportFinding> findings) =>
        string.Join(", ", Words
            .Select(word => (word.Word, Count: findings.Count(finding => finding.Rule.Severity == word.Severity)))
            .Where(entry => entry.Count > 0)
            .Select(entry => FormattableString.Invariant($"{entry.Count} {entry.Word}")));
}
