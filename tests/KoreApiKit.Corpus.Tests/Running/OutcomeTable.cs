using System.Globalization;
using System.Text;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>Writes outcomes as a table of Markdown, which reads well as plain text too.</summary>
internal static class OutcomeTable
{
    private static readonly string[] Header =
    [
        "document", "result", "operations", "types", "files", "lines", "lines/type", "lines/operation",
        "read+model ms", "emit ms", "compile ms", "round trips", "findings",
    ];

    public static string Write(IReadOnlyList<DocumentOutcome> outcomes)
    {
        string[][] rows = [Header, .. outcomes.Select(Row)];
        int[] widths = [.. Enumerable.Range(0, Header.Length).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        for (int i = 0; i < rows.Length; i++)
        {
            Append(text, rows[i], widths);
            if (i == 0)
            {
                Append(text, [.. widths.Select((width, column) => IsNumber(column) ? new string('-', width - 1) + ":" : new string('-', width))], widths);
            }
        }

        return text.ToString();
    }

    /// <summary>The failures of a document, with the count of each kind first.</summary>
    public static string WriteFailures(DocumentOutcome outcome, int limit)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{outcome.Name}: {outcome.Failures.Count} failures\n");
        foreach (string failure in outcome.Failures.Take(limit))
        {
            text.Append("  ").Append(failure.ReplaceLineEndings("\n    ")).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] cells, int[] widths)
    {
        text.Append('|');
        for (int column = 0; column < cells.Length; column++)
        {
            string cell = IsNumber(column) ? cells[column].PadLeft(widths[column]) : cells[column].PadRight(widths[column]);
            text.Append(' ').Append(cell).Append(" |");
        }

        text.Append('\n');
    }

    private static bool IsNumber(int column) => column is > 1 and < 12;

    private static string[] Row(DocumentOutcome outcome) =>
    [
        outcome.Name,
        !outcome.IsFine ? "FAILED" : outcome.IsCompiled ? "ok" : "not compiled",
        Text(outcome.Operations),
        Text(outcome.Types),
        Text(outcome.Files),
        Text(outcome.Lines),
        Ratio(outcome.TypeLines, outcome.Types),
        Ratio(outcome.OperationLines, outcome.Operations),
        Text((long)outcome.Modelling.TotalMilliseconds),
        Text((long)outcome.Emitting.TotalMilliseconds),
        Text((long)outcome.Compiling.TotalMilliseconds),
        Text(outcome.RoundTrips),
        string.Join(' ', outcome.Findings.GroupBy(finding => finding.Descriptor.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}×{group.Count()}")),
    ];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ratio(int lines, int count) =>
        count == 0 ? "-" : ((double)lines / count).ToString("0.0", CultureInfo.InvariantCulture);
}
