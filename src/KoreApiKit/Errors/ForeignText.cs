namespace KoreApiKit.Errors;

/// <summary>Text that a server chose, made fit for a message: one line, bounded, without control characters.</summary>
internal static class ForeignText
{
    private const int MaximumLength = 200;

    /// <summary>The text with each control or format character replaced, cut after 200 characters.</summary>
    public static string ToOneLine(string text)
    {
        bool isLong = text.Length > MaximumLength;
        int length = isLong ? MaximumLength : text.Length;
        if (!isLong && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        // A pair of surrogates is not cut in two.
        if (isLong && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        string line = string.Create(length, text, static (target, source) =>
        {
            for (int index = 0; index < target.Length; index++)
            {
                target[index] = IsHarmless(source[index]) ? source[index] : '\uFFFD';
            }
        });
        return isLong ? line + "…" : line;
    }

    // Control characters move the cursor of a terminal; line separators and changes of direction forge lines of a log.
    private static bool IsHarmless(char character) => char.GetUnicodeCategory(character) is not (
        System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator);
}
