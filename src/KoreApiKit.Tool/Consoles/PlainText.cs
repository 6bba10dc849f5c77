using System.Globalization;
using System.Text;

namespace KoreApiKit.Tool.Consoles;

/// <summary>
/// Text for a terminal. Names and messages hold what stands in the document, which must not move the cursor, set colours,
/// begin a line of its own or turn the direction of writing.
/// </summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length + 16);
        foreach (char character in text)
        {
            if (IsUnsafe(character))
            {
                plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }

    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
