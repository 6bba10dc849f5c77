namespace KoreApiKit.Contracts.Reporting;

/// <summary>Texts of other programs in one line.</summary>
internal static class OneLine
{
    /// <summary>The most characters that are shown of a text.</summary>
    private const int MaxLength = 2000;

    /// <summary>The text with a space in place of every run of white space, without a full stop at its end, cut where it is long.</summary>
    public static string Of(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return line.Length <= MaxLength ? line : line[..MaxLength] + "…";
    }
}
