using System.Text.Json;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.CommandLine;

namespace KoreApiKit.Tool.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS Standard, 27 March 2020), as code scanning reads it: all rules with their help, results with places
/// relative to the working directory and fingerprints that stay the same when lines move.
/// </summary>
internal sealed class SarifFormat : IReportFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Home = "https://github.com/koreapikit/koreapikit";
    private const string WorkingDirectory = "%SRCROOT%";

    public void Write(ReportView view, TextWriter writer) => IndentedJson.Write(writer, json =>
    {
        ReportRule[] rules = [.. view.Report.Rules.Concat(view.Report.Findings.Select(finding => finding.Rule)).DistinctBy(rule => rule.Id)];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        WriteAutomation(json, view);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        Dictionary<string, int> indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);
        foreach (ReportFinding finding in view.Report.Findings)
        {
            WriteResult(json, finding, indexes[finding.Rule.Id], view);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, ReportRule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "korekit");
        json.WriteString("informationUri", Home);
        json.WriteString("semanticVersion", VersionAction.Version);
        json.WriteStartArray("rules");
        foreach (ReportRule rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, ReportRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteMessage(json, "shortDescription", rule.Title);
        if (rule.Reason is { } reason)
        {
            WriteMessage(json, "fullDescription", reason);
        }

        if (rule.HelpLink is { } link)
        {
            json.WriteString("helpUri", link);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SeverityName.Of(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAutomation(Utf8JsonWriter json, ReportView view)
    {
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"korekit/{view.Report.Verb.Replace(' ', '-')}/");
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportFinding finding, int ruleIndex, ReportView view)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SeverityName.Of(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Place, view, id: null, message: null);
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (int i = 0; i < finding.Related.Length; i++)
            {
                WriteLocation(json, finding.Related[i].Place, view, i, finding.Related[i].Message);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("korekit/v1", Fingerprint(finding, view));
        json.WriteEndObject();
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, ReportFinding finding)
    {
        if (finding.Properties.IsEmpty && finding.Case is null)
        {
            return;
        }

        json.WriteStartObject("properties");
        if (finding.Case is { } checkedCase)
        {
            json.WriteString("korekit.suite", checkedCase.Suite);
            json.WriteString("korekit.case", checkedCase.Name);
        }

        foreach ((string name, string value) in finding.Properties)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, ReportPlace place, ReportView view, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, view.Shown(place.Path));
        if (place.Span is { } span)
        {
            WriteRegion(json, span);
        }

        json.WriteEndObject();
        if (place.Pointer is { } pointer)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", pointer);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
        {
            WriteMessage(json, "message", message);
        }

        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string shownPath)
    {
        json.WriteStartObject("artifactLocation");
        if (shownPath.Contains("://", StringComparison.Ordinal))
        {
            json.WriteString("uri", shownPath);
        }
        else
        {
            json.WriteString("uri", string.Join('/', shownPath.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", WorkingDirectory);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.StartLine + 1);
        json.WriteNumber("startColumn", span.StartColumn + 1);
        json.WriteNumber("endLine", span.EndLine + 1);
        json.WriteNumber("endColumn", span.EndColumn + 1);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // Without line and column: what was there before an unrelated edit is not new after it.
    private static string Fingerprint(ReportFinding finding, ReportView view)
    {
        string[] identity = [finding.Rule.Id, view.Shown(finding.Place.Path), finding.Place.Pointer ?? "", finding.Case?.Name ?? "", finding.Message];
        byte[] hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', identity)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
