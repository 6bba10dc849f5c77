using System.Globalization;
using System.Text.Json;

namespace KoreApiKit.Json;

public static partial class JsonRead
{
    /// <summary>The error for a value of the wrong kind. It names the token, never the value.</summary>
    /// <param name="expected">What was expected, such as <c>a string</c>.</param>
    public static JsonException Unexpected(ref JsonInput reader, string type, string property, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Place(type, property)}expected {expected}, found {TokenName(reader.TokenType)} at byte {reader.TokenStartIndex}."));

    /// <summary>The error for a value of the right kind that does not have the form that is asked for. It does not repeat the value.</summary>
    /// <param name="expected">What was expected, such as <c>a date such as 2025-06-27</c>.</param>
    public static JsonException Malformed(ref JsonInput reader, string type, string property, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Place(type, property)}expected {expected}, found something else at byte {reader.TokenStartIndex}."));

    /// <summary>The error for a required property that is not there.</summary>
    public static JsonException Missing(string type, string property) =>
        new($"{type}: the required property '{property}' is missing.");

    private static string Place(string type, string property) => property.Length == 0 ? $"{type}: " : $"{type}: '{property}': ";

    private static string TokenName(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "Object",
        JsonTokenType.StartArray => "Array",
        _ => token.ToString(),
    };
}
