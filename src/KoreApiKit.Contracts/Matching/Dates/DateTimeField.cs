namespace KoreApiKit.Contracts.Matching.Dates;

/// <summary>One field of a pattern: a letter so many times, or text that stands for itself.</summary>
/// <param name="Letter">The letter; no meaning for text.</param>
/// <param name="Count">How often the letter stands; 0 for text.</param>
/// <param name="Text">The text; empty for a letter.</param>
internal readonly record struct DateTimeField(char Letter, int Count, string Text)
{
    public bool IsLiteral => Count == 0;

    /// <summary>How often the letter may stand at most; 0 for a letter that is not known.</summary>
    public int MostLetters => Letter switch
    {
        'y' or 'Y' or 'u' or 'D' or 'S' or 'n' or 'A' or 'N' => int.MaxValue,
        'G' or 'M' or 'L' or 'E' or 'e' or 'Q' or 'x' or 'X' or 'Z' => 5,
        'O' or 'z' => 4,
        'd' or 'w' or 'W' or 'F' or 'q' or 'h' or 'H' or 'k' or 'K' or 'm' or 's' or 'V' => 2,
        'a' or 'c' => 1,
        _ => 0,
    };

    public static DateTimeField Literal(string text) => new('\0', 0, text);
}
