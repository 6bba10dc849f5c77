using System.Globalization;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Findings;

/// <summary>
/// Workflow commands of GitHub Actions, which become annotations of a pull request:
/// <c>::error file=…,line=…,col=…,title=…::message</c>.
/// </summary>
internal sealed class GitHubFormat : IFindingFormat
{
    public void Write(IReadOnlyList<Finding> findings, TextWriter writer, ToolConsole console)
    {
        foreach (Finding finding in findings)
        {
            SourceSpan span = finding.Location.Span;
            string file = Property(console.ShownPath(finding.Location.Path));
            string title = Property($"{finding.Descriptor.Id}: {finding.Descriptor.Title}");
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{Command(finding.Descriptor.Severity)} file={file},line={span.StartLine + 1},endLine={span.EndLine + 1},col={span.StartColumn + 1},title={title}::{Data(PlainText.Of(finding.Message))}"));
        }
    }

    private static string Command(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
