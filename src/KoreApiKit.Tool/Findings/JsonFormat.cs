using System.Text;
using System.Text.Json;
using KoreApiKit.Generator.Diagnostics;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Findings;

/// <summary>One JSON object with all findings, for programs. Lines and columns count from 1.</summary>
internal sealed class JsonFormat : IFindingFormat
{
    public void Write(IReadOnlyList<Finding> findings, TextWriter writer, ToolConsole console)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (Finding finding in findings)
            {
                Write(finding, json, console);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Write(Finding finding, Utf8JsonWriter json, ToolConsole console)
    {
        SourceSpan span = finding.Location.Span;
        json.WriteStartObject();
        json.WriteString("id", finding.Descriptor.Id);
        json.WriteString("severity", SeverityName.Of(finding.Descriptor.Severity));
        json.WriteString("file", console.ShownPath(finding.Location.Path));
        json.WriteNumber("line", span.StartLine + 1);
        json.WriteNumber("column", span.StartColumn + 1);
        json.WriteNumber("endLine", span.EndLine + 1);
        json.WriteNumber("endColumn", span.EndColumn + 1);
        json.WriteString("title", finding.Descriptor.Title);
        json.WriteString("message", finding.Message);
        json.WriteString("help", FindingReporter.HelpLinkOf(finding.Descriptor));
        json.WriteEndObject();
    }
}
