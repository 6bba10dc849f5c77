using System.Collections.Immutable;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Reports;

/// <summary>A report and how it is to be shown.</summary>
/// <param name="Report">What was found, after the configuration.</param>
/// <param name="FailOn">Which findings fail the run.</param>
/// <param name="Console">Whose working directory paths are shown from.</param>
/// <param name="UseColour">Whether text may be coloured.</param>
internal sealed record ReportView(Report Report, FailLevel FailOn, ToolConsole Console, bool UseColour)
{
    /// <summary>Findings that were left out of <see cref="Report"/> because they weigh too little to be shown.</summary>
    public ImmutableArray<ReportFinding> Hidden { get; init; } = [];

    /// <summary>A path as it is shown: from the working directory, with <c>/</c>. An address stays as it is.</summary>
    public string Shown(string path) => path.Contains("://", StringComparison.Ordinal) ? PlainText.Of(path) : Console.ShownPath(path);

    /// <summary><c>file(line,column)</c>, as compilers print places; or the file and the pointer where no line is known.</summary>
    public string Shown(ReportPlace place) => (place.Span, place.Pointer) switch
    {
        ({ } span, _) => string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{Shown(place.Path)}({span.StartLine + 1},{span.StartColumn + 1})"),
        (_, { Length: > 0 } pointer) => $"{Shown(place.Path)}#{PlainText.Of(pointer)}",
        _ => Shown(place.Path),
    };

    /// <summary>The finding in one line, as compilers print it.</summary>
    public string Line(ReportFinding finding, string severity) =>
        $"{Shown(finding.Place)}: {severity} {finding.Rule.Id}: {PlainText.Of(finding.Message)}";
}
