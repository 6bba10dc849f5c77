using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Http;

/// <summary>
/// The value of a parameter before it gets its style: one text, a list of texts, or named texts. Nothing in it is
/// encoded yet.
/// </summary>
public readonly struct ParameterValue
{
    private ParameterValue(string? scalar, IReadOnlyList<string>? items, IReadOnlyList<KeyValuePair<string, string>>? properties)
    {
        Scalar = scalar;
        Items = items;
        Properties = properties;
    }

    /// <summary>The text of a single value; null for arrays and objects.</summary>
    internal string? Scalar { get; }

    /// <summary>The texts of an array; null for anything else.</summary>
    internal IReadOnlyList<string>? Items { get; }

    /// <summary>The names and texts of an object; null for anything else.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>>? Properties { get; }

    /// <summary>Whether there is nothing to send: an empty array or object, or no value at all.</summary>
    internal bool IsUndefined => Scalar is null && Items is null or { Count: 0 } && Properties is null or { Count: 0 };

    /// <summary>A text.</summary>
    public static ParameterValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ParameterValue(value, null, null);
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static ParameterValue Of(bool value) => new(value ? "true" : "false", null, null);

    /// <summary>A number in digits.</summary>
    public static ParameterValue Of(int value) => new(value.ToString(CultureInfo.InvariantCulture), null, null);

    /// <summary>A number in digits.</summary>
    public static ParameterValue Of(long value) => new(value.ToString(CultureInfo.InvariantCulture), null, null);

    /// <summary>A UUID in groups (RFC 9562).</summary>
    public static ParameterValue Of(Guid value) => new(value.ToString("D"), null, null);

    /// <summary>Texts.</summary>
    public static ParameterValue OfItems(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ParameterValue(null, items, null);
    }

    /// <summary>Named texts.</summary>
    public static ParameterValue OfProperties(IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return new ParameterValue(null, null, properties);
    }

    /// <summary>
    /// Any value by way of its JSON: strings without quotes, numbers as JSON has them, arrays and objects by their
    /// members. Nulls among the members are left out (RFC 6570, 2.3); a member that is an array or object itself, for
    /// which OpenAPI defines no form, is given as JSON.
    /// </summary>
    public static ParameterValue From<T>(T value, JsonValueWriter<T> write)
    {
        byte[] json = JsonModel.ToUtf8Bytes(value, write);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<string>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (Text(ref reader, json) is { } item)
                    {
                        items.Add(item);
                    }
                }

                return new ParameterValue(null, items, null);
            case JsonTokenType.StartObject:
                var properties = new List<KeyValuePair<string, string>>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string name = reader.GetString()!;
                    reader.Read();
                    if (Text(ref reader, json) is { } text)
                    {
                        properties.Add(new KeyValuePair<string, string>(name, text));
                    }
                }

                return new ParameterValue(null, null, properties);
            default:
                return new ParameterValue(Text(ref reader, json), null, null);
        }
    }

    /// <summary>The value as JSON text, for parameters that the specification describes with <c>content</c>.</summary>
    public static ParameterValue FromJson<T>(T value, JsonValueWriter<T> write) =>
        new(Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(value, write)), null, null);

    private static string? Text(ref Utf8JsonReader reader, byte[] json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            default:
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                return Encoding.UTF8.GetString(json.AsSpan(start, (int)reader.BytesConsumed - start));
        }
    }
}
