using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Contracts.Coverage;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>
/// The matrix: a row for each operation, a column for each status. A table for each tag keeps it readable for documents with
/// a thousand operations.
/// </summary>
internal static class CoverageSection
{
    // So many operations can be looked through; of more, only groups with pins or problems are open.
    private const int MostShown = 60;

    public static void Write(HtmlWriter html, HtmlReport report)
    {
        html.Open("p", ("class", "legend"));
        html.Badge("good", "✓ 1 pin").Text(" pinned by an interaction ");
        html.Badge("plain", "not pinned").Text(" documented only ");
        html.Badge("bad", "✕ 1 pin").Text(" pinned, but not documented").CloseLine();

        bool isShort = report.Coverage.Operations.Length <= MostShown;
        foreach (IGrouping<string, OperationCoverage> group in report.Coverage.Operations
            .GroupBy(operation => operation.Operation.Tags.FirstOrDefault() ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0))
        {
            WriteGroup(html, group.Key.Length == 0 ? "Without a tag" : group.Key, [.. group], isShort);
        }

        WriteUnplaced(html, report.Coverage.Unplaced);
    }

    private static void WriteGroup(HtmlWriter html, string name, OperationCoverage[] operations, bool isShort)
    {
        string[] statuses =
        [
            .. operations.SelectMany(operation => operation.Statuses).Select(status => status.Status)
                .Distinct(StringComparer.Ordinal)
                .Order(StatusOrder.Instance),
        ];
        bool hasBodies = operations.Any(operation => !operation.RequestMediaTypes.IsEmpty);
        bool isOpen = isShort || operations.Any(operation => !operation.Interactions.IsEmpty);
        StatusCoverage[] documented = [.. operations.SelectMany(operation => operation.Statuses).Where(status => status.IsDocumented)];
        html.Open("details", ("class", "group"), ("open", isOpen ? "" : null));
        html.Open("summary").Element("h3", name).Text(" ");
        html.Styled("span", "note", $"{Marks.Count(operations.Length, "operation")}, {Pinned(documented)}").CloseLine();
        html.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", $"Coverage: {name}"), ("tabindex", "0"));
        html.Open("table", ("class", "matrix")).Open("thead").Open("tr").Element("th", "Operation", ("scope", "col"));
        if (hasBodies)
        {
            html.Element("th", "Request body", ("scope", "col"));
        }

        foreach (string status in statuses)
        {
            html.Element("th", status, ("scope", "col"));
        }

        html.Close().Close().Open("tbody").Line();
        foreach (OperationCoverage operation in operations)
        {
            WriteRow(html, operation, statuses, hasBodies);
        }

        html.Close().Close().Close().CloseLine();
    }

    private static string Pinned(StatusCoverage[] documented) => string.Create(
        CultureInfo.InvariantCulture, $"{documented.Count(status => status.IsPinned):N0} of {Marks.Count(documented.Length, "response")} pinned");

    private static void WriteRow(HtmlWriter html, OperationCoverage coverage, string[] statuses, bool hasBodies)
    {
        var operation = coverage.Operation;
        html.Open("tr", ("id", Marks.IdOf(coverage)), ("data-item", "operation"), ("data-state", string.Join(' ', States(coverage))));
        html.Open("th", ("scope", "row")).Route(operation.Method, operation.Path);
        html.Open("div", ("class", "note")).Text(operation.Summary ?? operation.OperationId ?? "");
        if (operation.Deprecated)
        {
            html.Text(" ").Badge("warn", "deprecated");
        }

        html.Close().Close();
        if (hasBodies)
        {
            WriteBodies(html, coverage);
        }

        Dictionary<string, StatusCoverage> byStatus = coverage.Statuses.ToDictionary(status => status.Status, StringComparer.Ordinal);
        foreach (string status in statuses)
        {
            WriteStatus(html, status, byStatus.GetValueOrDefault(status));
        }

        html.CloseLine();
    }

    private static IEnumerable<string> States(OperationCoverage coverage)
    {
        if (coverage.HasUndocumented)
        {
            yield return "problem";
        }

        if (!coverage.Interactions.IsEmpty)
        {
            yield return "pinned";
        }

        if (coverage.Statuses.Any(status => !status.IsPinned))
        {
            yield return "open";
        }
    }

    private static void WriteBodies(HtmlWriter html, OperationCoverage coverage)
    {
        html.Open("td", ("class", coverage.RequestMediaTypes.IsEmpty ? "none" : "cell bodies"), ("data-label", "Request body"));
        foreach (MediaTypeCoverage mediaType in coverage.RequestMediaTypes)
        {
            html.Open("div").Styled("code", "path", mediaType.MediaType).Text(" ");
            WritePins(html, mediaType.IsDocumented, mediaType.Interactions);
            html.Close();
        }

        html.Close();
    }

    private static void WriteStatus(HtmlWriter html, string label, StatusCoverage? status)
    {
        if (status is null)
        {
            html.Open("td", ("class", "none")).Close();
            return;
        }

        html.Open("td", ("class", "cell"), ("data-label", label));
        WritePins(html, status.IsDocumented, status.Interactions);
        html.Close();
    }

    private static void WritePins(HtmlWriter html, bool isDocumented, ImmutableArray<PinnedInteraction> interactions)
    {
        if (interactions.IsEmpty)
        {
            html.Badge("plain", "not pinned");
            return;
        }

        string count = Marks.Count(interactions.Length, "pin");
        html.Open("details", ("class", "pins")).Open("summary").Badge(isDocumented ? "good" : "bad", isDocumented ? $"✓ {count}" : $"✕ {count}").Close();
        WriteList(html, interactions);
        html.Close();
    }

    private static void WriteList(HtmlWriter html, ImmutableArray<PinnedInteraction> interactions)
    {
        html.Open("ul");
        foreach (PinnedInteraction pinned in interactions)
        {
            html.Open("li").Styled("span", "note", pinned.Pact.Consumer + ": ").LinkTo(pinned).Close();
        }

        html.Close();
    }

    private static void WriteUnplaced(HtmlWriter html, ImmutableArray<PinnedInteraction> unplaced)
    {
        if (unplaced.IsEmpty)
        {
            return;
        }

        html.Open("div", ("class", "group unplaced"), ("data-item", "operation"), ("data-state", "problem pinned"));
        html.Open("h3").Badge("bad", "✕").Text($" {Marks.Count(unplaced.Length, "interaction")} without an operation in the document").Close();
        WriteList(html, unplaced);
        html.CloseLine();
    }
}
