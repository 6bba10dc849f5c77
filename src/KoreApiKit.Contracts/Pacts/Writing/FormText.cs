using System.Text;
using System.Text.Json.Nodes;

namespace KoreApiKit.Contracts.Pacts.Writing;

/// <summary>Writes forms as Pact engines do: fields in order of their names, a space as <c>+</c> (URL Standard, section 5.2).</summary>
internal static class FormText
{
    /// <summary>An object of texts and lists of texts as <c>application/x-www-form-urlencoded</c>.</summary>
    public static string Of(JsonObject fields) => string.Join('&', fields
        .OrderBy(static field => field.Key, StringComparer.Ordinal)
        .SelectMany(static field => field.Value is JsonArray list ? list.Select(item => Pair(field.Key, item)) : [Pair(field.Key, field.Value)]));

    private static string Pair(string name, JsonNode? value) => $"{Encode(name)}={Encode(value?.ToString() ?? "")}";

    private static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            char character = (char)value;
            _ = char.IsAsciiLetterOrDigit(character) || character is '*' or '-' or '.' or '_' ? encoded.Append(character)
                : character == ' ' ? encoded.Append('+')
                : encoded.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
