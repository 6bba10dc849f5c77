using System.Text.Json;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Tool.Reports;

/// <summary>One JSON object with all findings, for programs. Lines and columns count from 1.</summary>
internal sealed class JsonFormat : IReportFormat
{
    public void Write(ReportView view, TextWriter writer) => IndentedJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("verb", view.Report.Verb);
        json.WriteStartArray("findings");
        foreach (ReportFinding finding in view.Report.Findings)
        {
            Write(finding, json, view);
        }

        json.WriteEndArray();
        WriteCases(view.Report.Cases, json);
        WriteTexts(json, "notes", view.Report.Notes);
        json.WriteEndObject();
    });

    private static void Write(ReportFinding finding, Utf8JsonWriter json, ReportView view)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", SeverityName.Of(finding.Severity));
        WritePlace(finding.Place, json, view);
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("message", finding.Message);
        if (finding.Rule.HelpLink is { } help)
        {
            json.WriteString("help", help);
        }

        if (finding.Case is { } checkedCase)
        {
            json.WriteString("suite", checkedCase.Suite);
            json.WriteString("case", checkedCase.Name);
        }

        WriteRelated(finding, json, view);
        WriteProperties(finding, json);
        json.WriteEndObject();
    }

    // What was checked without a finding is nowhere else.
    private static void WriteCases(IReadOnlyCollection<ReportCase> cases, Utf8JsonWriter json)
    {
        if (cases.Count == 0)
        {
            return;
        }

        json.WriteStartArray("cases");
        foreach (ReportCase checkedCase in cases)
        {
            json.WriteStartObject();
            json.WriteString("suite", checkedCase.Suite);
            json.WriteString("name", checkedCase.Name);
            if (checkedCase.Skipped is { } reason)
            {
                json.WriteString("skipped", reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelated(ReportFinding finding, Utf8JsonWriter json, ReportView view)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("related");
        foreach (RelatedPlace related in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(related.Place, json, view);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(ReportFinding finding, Utf8JsonWriter json)
    {
        if (finding.Properties.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("properties");
        foreach ((string name, string value) in finding.Properties)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WritePlace(ReportPlace place, Utf8JsonWriter json, ReportView view)
    {
        json.WriteString("file", view.Shown(place.Path));
        if (place.Span is { } span)
        {
            json.WriteNumber("line", span.StartLine + 1);
            json.WriteNumber("column", span.StartColumn + 1);
            json.WriteNumber("endLine", span.EndLine + 1);
            json.WriteNumber("endColumn", span.EndColumn + 1);
        }

        if (place.Pointer is { } pointer)
        {
            json.WriteString("pointer", pointer);
        }
    }
}
