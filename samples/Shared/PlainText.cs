namespace Samples;

/// <summary>Text of a server for a terminal.</summary>
internal static class PlainText
{
    private const int Longest = 200;

    public static string Shortened(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    /// <summary>Without control characters: a server's words must not steer the terminal.</summary>
    public static string OneLine(string text) => string.Join(
        ' ',
        string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
