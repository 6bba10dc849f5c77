using System.Globalization;
using System.Text;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Writes JSON strings.</summary>
internal static class JsonString
{
    /// <summary>The text in quotes, with the escapes that JSON needs (RFC 8259, section 7).</summary>
    public static string Quote(string text) => '"' + Escape(text) + '"';

    /// <summary>The text with the escapes that JSON needs, as it stands between quotes.</summary>
    public static string Escape(string text)
    {
        var json = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            switch (character)
            {
                case '"': json.Append("\\\""); break;
                case '\\': json.Append("\\\\"); break;
                case < ' ': json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: json.Append(character); break;
            }
        }

        return json.ToString();
    }

    /// <summary>The escaped text as a UTF-8 literal, as the runtime's writer takes names and constants.</summary>
    public static string Utf8Literal(string text) => CSharpText.Utf8Literal(Escape(text));
}
