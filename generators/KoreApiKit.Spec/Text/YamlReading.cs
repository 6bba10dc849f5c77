using KoreApiKit.Spec.Diagnostics;
using YamlDotNet.Core;

namespace KoreApiKit.Spec.Text;

/// <summary>One reading of a YAML text: composes its nodes, and turns what the parser throws into findings.</summary>
internal sealed class YamlReading
{
    private readonly string _text;
    private readonly FindingCollection _findings;
    private readonly CancellationToken _cancellationToken;
    private readonly SourceFile _file;
    private readonly YamlTabs _tabs;

    public YamlReading(string path, string text, FindingCollection findings, CancellationToken cancellationToken)
    {
        _text = text;
        _findings = findings;
        _cancellationToken = cancellationToken;
        _file = new SourceFile(path, text);
        _tabs = new YamlTabs(text, _file);
    }

    /// <summary>The root, or null after an error.</summary>
    public SpecNode? Read() => Read(YamlSource.AsWritten(_text), YamlSource.WithBareEmptyLines);

    private SpecNode? Read(YamlSource source, Func<string, YamlSource>? another)
    {
        var composer = new YamlComposer(source, _file, _tabs, _findings, _cancellationToken);
        try
        {
            return composer.ComposeDocument();
        }
        catch (YamlException exception)
        {
            // Findings of the first try come again at the same places, and a collection keeps equal ones once.
            if (another is not null
                && YamlMessages.MayBeAboutEmptyLines(exception.Message)
                && another(_text) is var retry
                && retry.Text.Length < source.Text.Length)
            {
                return Read(retry, null);
            }

            Report(exception, source, composer.Progress);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser has faults of its own on some broken input; to the author that is a text it cannot read.
            ReportAt(composer.Progress, "Expected well-formed YAML; check the lines from here on");
        }

        return null;
    }

    private void Report(YamlException exception, YamlSource source, int progress)
    {
        int start = source.ToOriginal(exception.Start.Index);
        int end = source.ToOriginal(exception.End.Index);
        bool aboutTab = YamlMessages.IsAboutTab(exception.Message) || (start < _text.Length && _text[start] == '\t');
        if (aboutTab && _tabs.FirstFrom(Math.Max(end, progress)) is { } tab)
        {
            _findings.Add(FindingDescriptors.TabIndentation, tab);
            return;
        }

        // Some faults have no place; they stand behind what was read last.
        ReportAt(exception.End.Index == 0 ? progress : start, YamlMessages.For(exception.Message));
    }

    private void ReportAt(int place, string message) =>
        _findings.Add(FindingDescriptors.SyntaxError, _file.Location(place, place + 1), message);
}
