namespace KoreApiKit.Consumer.Tests;

/// <summary>Says where two pacts part, in lines as a reader of the file counts them.</summary>
internal static class PactDifference
{
    private const int MostLines = 12;

    /// <summary>Gives null where both are the same, whatever their line ends are.</summary>
    public static string? Describe(string file, string checkedIn, string written)
    {
        string[] before = Lines(checkedIn);
        string[] after = Lines(written);
        if (before.SequenceEqual(after))
        {
            return null;
        }

        int shorter = Math.Min(before.Length, after.Length);
        int start = Enumerable.Range(0, shorter).TakeWhile(index => before[index] == after[index]).Count();
        int end = Enumerable.Range(1, shorter - start).TakeWhile(index => before[^index] == after[^index]).Count();
        return string.Join('\n',
        [
            $"{file}({start + 1}): the pact that is checked in is not what the tests write.",
            .. Marked("- ", before[start..^end]),
            .. Marked("+ ", after[start..^end]),
            "If the change is meant, run the tests again with UPDATE_PACTS=1 and check the file in.",
        ]);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static IEnumerable<string> Marked(string mark, string[] lines)
    {
        IEnumerable<string> first = lines.Take(MostLines).Select(line => mark + line);
        return lines.Length > MostLines ? first.Append($"{mark}… and {lines.Length - MostLines} more lines") : first;
    }
}
