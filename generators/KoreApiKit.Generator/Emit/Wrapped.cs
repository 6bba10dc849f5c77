namespace KoreApiKit.Generator.Emit;

/// <summary>Writes lists of expressions: in one line where that is short, otherwise one a line or as many a line as fit.</summary>
internal static class Wrapped
{
    private const int Width = 120;
    private const string Indent = "    ";

    /// <summary>The items between brackets, separated by commas: in one line, or one a line.</summary>
    public static string OneALine(string open, IReadOnlyList<string> items, string close)
    {
        string line = open + string.Join(", ", items) + close;
        return line.Length <= Width && line.IndexOf('\n') < 0
            ? line
            : open + "\n" + string.Join(",\n", items.Select(Indented)) + close;
    }

    /// <summary>The items between brackets, separated by commas: in one line, or as many a line as fit.</summary>
    public static string Filled(string open, IReadOnlyList<string> items, string close)
    {
        string line = open + string.Join(", ", items) + close;
        return line.Length <= Width ? line : open + "\n" + string.Join(",\n", Lines(items).Select(Indented)) + "\n" + close;
    }

    private static IEnumerable<string> Lines(IReadOnlyList<string> items)
    {
        string line = "";
        foreach (string item in items)
        {
            if (line.Length > 0 && line.Length + item.Length + 2 > Width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? item : ", " + item;
        }

        yield return line;
    }

    private static string Indented(string text) => Indent + text.Replace("\n", "\n" + Indent);
}
