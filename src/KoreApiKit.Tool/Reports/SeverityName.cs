using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Tool.Reports;

/// <summary>The words for severities, on the command line as in reports.</summary>
internal static class SeverityName
{
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Note = "note";

    /// <summary>The words for severities, the lightest first: a verb's own, or the usual ones.</summary>
    public static string[] NamesOf(IReadOnlyList<(ReportSeverity Severity, string Word)>? words) =>
        words is null ? [Note, Warning, Error] : [.. words.OrderBy(word => word.Severity).Select(word => word.Word)];

    /// <summary>The severity of a verb's own word, or of a usual one.</summary>
    public static ReportSeverity Read(string name, IReadOnlyList<(ReportSeverity Severity, string Word)>? words) =>
        words?.FirstOrDefault(word => word.Word == name) is (var severity, { }) ? severity : name switch
        {
            Note => ReportSeverity.Note,
            Warning => ReportSeverity.Warning,
            _ => ReportSeverity.Error,
        };

    public static string Of(ReportSeverity severity) => severity switch
    {
        ReportSeverity.Error => Error,
        ReportSeverity.Warning => Warning,
        _ => Note,
    };
}
