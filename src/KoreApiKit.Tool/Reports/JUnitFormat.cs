using System.Globalization;
using System.Xml;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Reports;

/// <summary>
/// JUnit's XML as CI systems read it: a suite for each document or pact, a case for each rule or interaction. A case fails
/// when a finding of it fails the run; lighter findings are its output.
/// </summary>
internal sealed class JUnitFormat : IReportFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = false,
        CheckCharacters = true,
    };

    public void Write(ReportView view, TextWriter writer)
    {
        ILookup<(string Suite, string Name), ReportFinding> findings =
            view.Report.Findings.ToLookup(finding => Key(CaseOf(finding, view)));
        IGrouping<string, ReportCase>[] suites = [.. Cases(view).GroupBy(one => one.Suite, StringComparer.Ordinal)];
        using (var utf8 = new Utf8Writer())
        {
            using (XmlWriter xml = XmlWriter.Create(utf8, Settings))
            {
                xml.WriteStartElement("testsuites");
                xml.WriteAttributeString("name", "korekit " + view.Report.Verb);
                WriteCounts(xml, [.. suites.SelectMany(suite => suite)], findings, view);
                foreach (IGrouping<string, ReportCase> suite in suites)
                {
                    WriteSuite(xml, suite, findings, view);
                }

                xml.WriteEndElement();
            }

            writer.WriteLine(utf8.ToString());
        }
    }

    private static void WriteSuite(
        XmlWriter xml, IGrouping<string, ReportCase> suite, ILookup<(string Suite, string Name), ReportFinding> findings, ReportView view)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", PlainText.Of(suite.Key));
        WriteCounts(xml, [.. suite], findings, view);
        foreach (ReportCase one in suite)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", PlainText.Of(suite.Key));
            xml.WriteAttributeString("name", PlainText.Of(one.Name));
            xml.WriteAttributeString("time", Seconds(one));
            WriteResult(xml, one, [.. findings[Key(one)]], view);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteResult(XmlWriter xml, ReportCase one, ReportFinding[] findings, ReportView view)
    {
        string lines = string.Join('\n', findings.Select(finding => view.Line(finding, SeverityName.Of(finding.Severity))));
        ReportFinding? failure = findings.FirstOrDefault(view.FailOn.Fails);
        if (failure is not null)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", failure.Rule.Id);
            xml.WriteAttributeString("message", PlainText.Of(failure.Message));
            xml.WriteString(lines);
            xml.WriteEndElement();
        }
        else if (one.Skipped is { } reason)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", PlainText.Of(reason));
            xml.WriteEndElement();
        }
        else if (lines.Length > 0)
        {
            xml.WriteElementString("system-out", lines);
        }
    }

    private static void WriteCounts(
        XmlWriter xml, ReportCase[] cases, ILookup<(string Suite, string Name), ReportFinding> findings, ReportView view)
    {
        int failures = cases.Count(one => findings[Key(one)].Any(view.FailOn.Fails));
        int skipped = cases.Count(one => one.Skipped is not null && !findings[Key(one)].Any(view.FailOn.Fails));
        WriteCount(xml, "tests", cases.Length);
        WriteCount(xml, "failures", failures);
        WriteCount(xml, "errors", 0);
        WriteCount(xml, "skipped", skipped);
        xml.WriteAttributeString(
            "time", cases.Sum(one => one.Duration?.TotalSeconds ?? 0).ToString("0.000", CultureInfo.InvariantCulture));
    }

    private static void WriteCount(XmlWriter xml, string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    private static string Seconds(ReportCase one) =>
        (one.Duration?.TotalSeconds ?? 0).ToString("0.000", CultureInfo.InvariantCulture);

    private static IEnumerable<ReportCase> Cases(ReportView view)
    {
        IEnumerable<ReportCase> ruleCases = view.Report.Cases.IsEmpty
            ? view.Report.Documents.SelectMany(document => view.Report.Rules.Select(rule => RuleCase(rule, document, view)))
            : view.Report.Cases;
        return ruleCases.Concat(view.Report.Findings.Select(finding => CaseOf(finding, view))).DistinctBy(Key);
    }

    private static ReportCase CaseOf(ReportFinding finding, ReportView view) =>
        finding.Case ?? RuleCase(finding.Rule, finding.Place.Path, view);

    private static ReportCase RuleCase(ReportRule rule, string path, ReportView view) =>
        new(view.Shown(path), $"{rule.Id}: {rule.Title}");

    private static (string Suite, string Name) Key(ReportCase one) => (one.Suite, one.Name);

    // The declaration names the encoding of the writer, and the file will be UTF-8.
    private sealed class Utf8Writer : StringWriter
    {
        public Utf8Writer()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;
    }
}
