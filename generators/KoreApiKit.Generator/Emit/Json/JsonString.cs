using System.Globalization;
using System.Text;

namespace KoreApiKit.Generator.Emit.Json;

/// <summary>Writes JSON strings.</summary>
internal static class JsonString
{
    /// <summary>The text in quotes, with the escapes that JSON needs (RFC 8259, section 7).</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
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

        return json.Append('"').ToString();
    }
}
