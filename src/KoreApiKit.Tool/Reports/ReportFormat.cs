namespace KoreApiKit.Tool.Reports;

/// <summary>A way to write a report.</summary>
internal interface IReportFormat
{
    void Write(ReportView view, TextWriter writer);
}

/// <summary>The ways to write a report, by the names of <c>--format</c>.</summary>
internal static class ReportFormat
{
    public const string Text = "text";

    /// <summary>The names; the first is the default.</summary>
    public static string[] Names => [Text, "json", "sarif", "junit", "github"];

    public static IReportFormat Of(string name) => name switch
    {
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(),
        "junit" => new JUnitFormat(),
        "github" => new GitHubFormat(),
        _ => new TextFormat(),
    };
}
