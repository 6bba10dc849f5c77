using System.Globalization;
using System.Text;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>
/// Text from documents and pacts as HTML, the one place where it becomes that. Characters that are not seen, or that turn
/// the direction of writing, are shown by their numbers, so that nothing looks like what it is not.
/// </summary>
internal static class HtmlText
{
    /// <summary>Appends a text that may stand between tags and in attributes in double quotes.</summary>
    public static void Append(StringBuilder html, string text)
    {
        foreach (char character in text)
        {
            switch (character)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                case '\n' or '\t':
                    html.Append(character);
                    break;
                default:
                    AppendPlain(html, character);
                    break;
            }
        }
    }

    private static void AppendPlain(StringBuilder html, char character)
    {
        bool isUnseen = char.GetUnicodeCategory(character) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
        if (isUnseen)
        {
            html.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }
        else
        {
            html.Append(character);
        }
    }
}
