using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Emit;

/// <summary>
/// The one place where text of a spec becomes C#: as an identifier, a literal or an XML comment. Whatever the text
/// holds, it stays inside that token.
/// </summary>
internal static class CSharpText
{
    private const char LastAscii = '\u007F';

    private static readonly Regex CodeSpan = new("(?<!`)`([^`]*[^` ][^`]*)`(?!`)", RegexOptions.CultureInvariant);

    /// <summary>An identifier, with <c>@</c> before a keyword. The name is final and valid: the model made it.</summary>
    public static string Identifier(string name) =>
        !char.IsUpper(name[0]) && IsKeyword(name) ? "@" + name : name;

    // No keyword begins with a capital.
    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;

    /// <summary>A string literal with quotes; everything but printable ASCII is written as an escape.</summary>
    public static string Literal(string value)
    {
        if (IsPlain(value, '"', '\\', '\\'))
        {
            return "\"" + value + "\"";
        }

        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (char character in value)
        {
            switch (character)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case >= ' ' and <= '~': text.Append(character); break;
                default: text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)); break;
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>
    /// A literal of JSON that is printable ASCII and line feeds: in lines, as a raw string, where it has several. JSON has
    /// never three quotes in a row, but a text that had would be written with escapes.
    /// </summary>
    public static string JsonLiteral(string json) =>
        json.IndexOf('\n') >= 0 && !json.Contains("\"\"\"") && json.All(static character => character is '\n' or (>= ' ' and <= '~'))
            ? $"\"\"\"\n{json}\n\"\"\""
            : Literal(json);

    /// <summary>A UTF-8 string literal: <c>"…"u8</c>. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    public static string Utf8Literal(string value) => Literal(ReplaceLoneSurrogates(value)) + "u8";

    /// <summary>
    /// Text for an XML comment: escaped, without control and bidirectional characters, in one line. Line ends become spaces.
    /// </summary>
    public static string XmlText(string value)
    {
        if (IsPlain(value, '&', '<', '>') && !HasLooseSpaces(value))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        bool space = false;
        foreach (char character in ReplaceLoneSurrogates(value))
        {
            if (char.IsWhiteSpace(character))
            {
                space = text.Length > 0;
                continue;
            }

            if (char.IsControl(character) || (character > LastAscii && IsInvisibleFormat(character)))
            {
                continue;
            }

            if (space)
            {
                text.Append(' ');
                space = false;
            }

            switch (character)
            {
                case '&': text.Append("&amp;"); break;
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                case '\uFFFE' or '\uFFFF': break;
                default: text.Append(character); break;
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// A description for an XML comment: as <see cref="XmlText"/>, with each <c>`word`</c> of its Markdown as a <c>c</c> element.
    /// </summary>
    /// <remarks>The marks are looked for in text that is escaped already, so nothing between them can close the element.</remarks>
    public static string XmlProse(string value)
    {
        string text = XmlText(value);
        return text.IndexOf('`') < 0 ? text : CodeSpan.Replace(text, "<c>$1</c>");
    }

    /// <summary>Whether a text is printable ASCII without three characters: then nothing of it has to be written otherwise.</summary>
    private static bool IsPlain(string value, char first, char second, char third)
    {
        foreach (char character in value)
        {
            if (character is < ' ' or > '~' || character == first || character == second || character == third)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLooseSpaces(string value) =>
        value.Length > 0 && (value[0] == ' ' || value[value.Length - 1] == ' ' || value.Contains("  "));

    private static bool IsInvisibleFormat(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string ReplaceLoneSurrogates(string value)
    {
        StringBuilder? replaced = null;
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                replaced ??= new StringBuilder(value);
                replaced[i] = '\uFFFD';
            }
        }

        return replaced?.ToString() ?? value;
    }
}
