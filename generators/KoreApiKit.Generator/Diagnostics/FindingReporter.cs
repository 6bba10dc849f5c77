using System.Collections.Concurrent;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KoreApiKit.Generator.Diagnostics;

/// <summary>Findings → compiler diagnostics at the spec's own file, line and column.</summary>
internal static class FindingReporter
{
    private const string HelpLink = "https://github.com/koreapikit/koreapikit/blob/main/docs/diagnostics/{0}.md";

    private static readonly ConcurrentDictionary<FindingDescriptor, DiagnosticDescriptor> Descriptors = new();

    public static void Report(SourceProductionContext production, FindingGroup group)
    {
        foreach (Finding finding in group.Findings)
        {
            production.ReportDiagnostic(ToDiagnostic(finding));
        }
    }

    public static Diagnostic ToDiagnostic(Finding finding)
    {
        SourceSpan span = finding.Location.Span;
        var location = Location.Create(
            finding.Location.Path,
            TextSpan.FromBounds(span.Start, Math.Max(span.Start, span.End)),
            new LinePositionSpan(
                new LinePosition(span.StartLine, span.StartColumn),
                new LinePosition(span.EndLine, span.EndColumn)));
        return Diagnostic.Create(Descriptor(finding.Descriptor), location, [.. finding.Arguments]);
    }

    /// <summary>The address of the page that explains a kind of finding.</summary>
    public static string HelpLinkOf(FindingDescriptor descriptor) =>
        descriptor.HelpLink ?? string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpLink, descriptor.Id);

    private static DiagnosticDescriptor Descriptor(FindingDescriptor descriptor) =>
        Descriptors.GetOrAdd(descriptor, _ => new DiagnosticDescriptor(
            descriptor.Id,
            descriptor.Title,
            descriptor.MessageFormat,
            descriptor.Category,
            Severity(descriptor.Severity),
            isEnabledByDefault: true,
            helpLinkUri: HelpLinkOf(descriptor)));

    private static DiagnosticSeverity Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
