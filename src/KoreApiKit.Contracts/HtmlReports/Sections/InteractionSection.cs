using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Contracts.Coverage;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>Every interaction with all that it pins: states, request and response, each value with its matcher beside it.</summary>
internal static class InteractionSection
{
    public static void Write(HtmlWriter html, HtmlReport report)
    {
        html.Open("p", ("class", "legend")).Text("A value with ").Styled("span", "matcher", "a matcher")
            .Text(" stands for all that the matcher accepts; one without stands for itself alone.").CloseLine();
        Dictionary<int, OperationCoverage> operations = report.Coverage.Operations
            .SelectMany(operation => operation.Interactions.Select(pinned => (pinned.Number, Operation: operation)))
            .ToDictionary(entry => entry.Number, entry => entry.Operation);
        ILookup<PinnedInteraction?, ReportFinding> findings = (report.Comparison?.Findings ?? []).ToLookup(report.InteractionOf);
        foreach (IGrouping<PactFile, PinnedInteraction> pact in report.Coverage.Interactions.GroupBy(pinned => pinned.Pact))
        {
            html.Open("div", ("class", "pact")).Open("h3").Text($"{pact.Key.Consumer} → {pact.Key.Provider}").Close().Text(" ");
            html.Open("p", ("class", "note")).Styled("code", "place", report.ShowPath(pact.Key.Path))
                .Text($", {Marks.Count(pact.Key.Interactions.Length, "interaction")}{Messages(pact.Key)}").CloseLine();
            foreach (PinnedInteraction pinned in pact)
            {
                Write(html, report, pinned, operations.GetValueOrDefault(pinned.Number), [.. findings[pinned]]);
            }

            html.CloseLine();
        }
    }

    private static string Messages(PactFile pact) =>
        pact.Messages.IsEmpty ? "" : $", {Marks.Count(pact.Messages.Length, "message")} that are not over HTTP and not shown";

    private static void Write(
        HtmlWriter html, HtmlReport report, PinnedInteraction pinned, OperationCoverage? operation, ReportFinding[] findings)
    {
        HttpInteraction interaction = pinned.Interaction;
        html.Open(
            "details",
            ("class", "interaction"),
            ("id", Marks.IdOf(pinned)),
            ("data-item", "interaction"),
            ("data-state", "pinned" + (operation is null || findings.Any(finding => finding.Severity != ReportSeverity.Note) ? " problem" : "")));
        html.Open("summary").Styled("strong", "title", interaction.Description).Text(" ");
        html.Open("span", ("class", "note")).Route(interaction.Request.Method.Text, interaction.Request.Path.Text)
            .Text(string.Create(CultureInfo.InvariantCulture, $" → {interaction.Response.Status}")).Close();
        WriteVerdicts(html, report, pinned, findings);
        html.CloseLine().Open("div", ("class", "body")).Line();
        WriteOperation(html, operation, interaction);
        WriteStates(html, interaction.ProviderStates);
        html.Open("div", ("class", "sides")).Line();
        MessageView.WriteRequest(html, interaction.Request);
        MessageView.WriteResponse(html, interaction.Response);
        html.CloseLine();
        WriteFindings(html, report, findings);
        html.Close().CloseLine();
    }

    private static void WriteVerdicts(HtmlWriter html, HtmlReport report, PinnedInteraction pinned, ReportFinding[] findings)
    {
        if (pinned.Interaction.Pending)
        {
            html.Text(" ").Badge("plain", "pending");
        }

        ReportFinding[] heavy = [.. findings.Where(finding => finding.Severity != ReportSeverity.Note)];
        if (heavy.Length > 0)
        {
            html.Text(" ").Badge(Marks.ClassOf(heavy), Marks.Count(heavy));
        }

        if (report.Verification?.Of(pinned) is { Skipped: null } verified)
        {
            html.Text(" ").Badge(verified.Mismatches.IsEmpty ? "good" : "bad", verified.Mismatches.IsEmpty ? "✓ verified" : "✕ failed");
        }
    }

    private static void WriteOperation(HtmlWriter html, OperationCoverage? operation, HttpInteraction interaction)
    {
        html.Open("p").Text("Calls ");
        if (operation is null)
        {
            html.Badge("bad", "no operation of the document");
        }
        else
        {
            html.Open("a", ("href", "#" + Marks.IdOf(operation))).Route(operation.Operation.Method, operation.Operation.Path).Close();
        }

        if (interaction.Key is { } key)
        {
            html.Text(", key ").Element("code", key);
        }

        html.Text(".").CloseLine();
    }

    private static void WriteStates(HtmlWriter html, ImmutableArray<ProviderState> states)
    {
        if (states.IsEmpty)
        {
            return;
        }

        html.Styled("h4", "part", "Provider states").Open("ul", ("class", "tree"));
        foreach (ProviderState state in states)
        {
            html.Open("li").Styled("span", "key", state.Name);
            foreach (MappingEntry parameter in state.Parameters)
            {
                html.Text(" ").Styled("span", "note", parameter.Key + ":").Text(" ");
                BodyTree.WriteScalar(html, parameter.Value);
            }

            html.Close();
        }

        html.CloseLine();
    }

    private static void WriteFindings(HtmlWriter html, HtmlReport report, ReportFinding[] findings)
    {
        if (findings.Length == 0)
        {
            return;
        }

        html.Styled("h4", "part", "Against the document").Open("ul", ("class", "findings"));
        foreach (ReportFinding finding in findings.OrderByDescending(finding => finding.Severity))
        {
            html.Open("li").Badge(finding.Severity).Text(" ").Text(finding.Message).Text(" ").Rule(finding.Rule);
            foreach (RelatedPlace related in finding.Related)
            {
                html.Text(" ").Place(report, related.Place);
            }

            html.Close();
        }

        html.CloseLine();
    }
}
