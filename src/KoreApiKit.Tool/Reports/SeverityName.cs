using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Tool.Reports;

/// <summary>The words for severities, on the command line as in reports.</summary>
internal static class SeverityName
{
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Note = "note";

    public static string Of(ReportSeverity severity) => severity switch
    {
        ReportSeverity.Error => Error,
        ReportSeverity.Warning => Warning,
        _ => Note,
    };
}
