using KoreApiKit.Spec.Diagnostics;
using YamlDotNet.Core;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// Reads YAML 1.2 into the same nodes as JSON. Plain scalars are resolved by the core schema. Anchors share their node;
/// merge keys are put in. The first error ends the reading and is one finding.
/// </summary>
internal static class YamlSpecReader
{
    /// <summary>Reads a text. After an error the document has no root.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static SpecDocument Read(string path, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Length > ReadingLimits.Length)
        {
            ReadingLimits.ReportLength(findings, path, text.Length);
            return new SpecDocument(path, null);
        }

        var lines = new LineTable(text);
        var tabs = new YamlTabs(text, lines);
        var composer = new YamlComposer(path, text, lines, tabs, findings, cancellationToken);
        try
        {
            return new SpecDocument(path, composer.ComposeDocument());
        }
        catch (YamlException exception)
        {
            Report(exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser has faults of its own on some broken input; to the author that is a text it cannot read.
            SourceSpan place = lines.Span(composer.Progress, composer.Progress + 1);
            findings.Add(FindingDescriptors.SyntaxError, new SpecLocation(path, place), "Expected well-formed YAML; check the lines from here on");
        }

        return new SpecDocument(path, null);

        void Report(YamlException exception)
        {
            int shift = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
            int start = (int)exception.Start.Index + shift;
            int end = (int)exception.End.Index + shift;
            bool aboutTab = exception.Message.IndexOf("tab", StringComparison.OrdinalIgnoreCase) >= 0
                || (start < text.Length && text[start] == '\t');
            if (aboutTab && tabs.FirstFrom(Math.Max(end, composer.Progress)) is { } tab)
            {
                findings.Add(FindingDescriptors.TabIndentation, new SpecLocation(path, tab));
                return;
            }

            // Some faults have no place; they stand behind what was read last.
            int place = end == 0 ? composer.Progress : start;
            findings.Add(FindingDescriptors.SyntaxError, new SpecLocation(path, lines.Span(place, place + 1)), YamlMessages.For(exception.Message));
        }
    }
}
