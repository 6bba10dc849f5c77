using System.Globalization;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Findings;

/// <summary><c>file(line,column): severity KAKnnn: message</c>, as compilers print it and editors understand it, and a count.</summary>
internal sealed class TextFormat : IFindingFormat
{
    private const string Reset = "\u001b[0m";

    public void Write(IReadOnlyList<Finding> findings, TextWriter writer, ToolConsole console)
    {
        foreach (Finding finding in findings)
        {
            SpecLocation place = finding.Location;
            string severity = Colour(finding.Descriptor.Severity, console.UseColour);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{console.ShownPath(place.Path)}({place.Span.StartLine + 1},{place.Span.StartColumn + 1}): {severity} {finding.Descriptor.Id}: {PlainText.Of(finding.Message)}"));
        }

        writer.WriteLine(Summary(findings));
    }

    private static string Summary(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return "nothing found";
        }

        IEnumerable<string> counts = findings
            .GroupBy(finding => finding.Descriptor.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => Count(group.Count(), group.Key));
        return "found: " + string.Join(", ", counts);
    }

    private static string Count(int count, FindingSeverity severity)
    {
        // "info" has no plural.
        string plural = count == 1 || severity == FindingSeverity.Information ? "" : "s";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {SeverityName.Of(severity)}{plural}");
    }

    private static string Colour(FindingSeverity severity, bool useColour)
    {
        string name = SeverityName.Of(severity);
        return !useColour ? name : severity switch
        {
            FindingSeverity.Error => "\u001b[31m" + name + Reset,
            FindingSeverity.Warning => "\u001b[33m" + name + Reset,
            _ => "\u001b[36m" + name + Reset,
        };
    }
}
