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

    /// <summary>Whether there is an array or object, and it is empty.</summary>
    internal bool IsEmpty => Scalar is null && (Items is { Count: 0 } || Properties is { Count: 0 });

    /// <summary>A text; null is no value.</summary>
    public static ParameterValue Of(string? value) => new(value, null, null);

    /// <summary><c>true</c> or <c>false</c>; null is no value.</summary>
    public static ParameterValue Of(bool? value) => new(value is null ? null : value.Value ? "true" : "false", null, null);

    /// <summary>A number in digits; null is no value.</summary>
    public static ParameterValue Of(int? value) => new(value?.ToString(CultureInfo.InvariantCulture), null, null);

    /// <summary>A number in digits; null is no value.</summary>
    public static ParameterValue Of(long? value) => new(value?.ToString(CultureInfo.InvariantCulture), null, null);

    /// <summary>A UUID in groups (RFC 9562); null is no value.</summary>
    public static ParameterValue Of(Guid? value) => new(value?.ToString("D"), null, null);

    /// <summary>Texts; null is no value.</summary>
    public static ParameterValue OfItems(IReadOnlyList<string>? items) => new(null, items, null);

    /// <summary>Named texts.</summary>
    public static ParameterValue OfProperties(IReadOnlyList<KeyValuePair<string, string>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return new ParameterValue(null, null, properties);
    }

    /// <summary>
    /// Any value by way of its JSON: strings without quotes, numbers as JSON has them, arrays and objects by their
    /// members. Nulls among the members are left out (RFC 6570, 2.3); a member that is an array or object itself, for
    /// which OpenAPI defines no form, is given as JSON. Null is no value.
    /// </summary>
    public static ParameterValue From<T>(T? value, JsonValueWriter<T> write)
    {
        if (value is null)
        {
            return default;
        }

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

    /// <inheritdoc cref="From{T}(T, JsonValueWriter{T})"/>
    public static ParameterValue From<T>(T? value, JsonValueWriter<T> write)
        where T : struct => value is { } given ? From(given, write) : default;

    /// <summary>
    /// Any value with all that is in it by its path, for the style deepObject: <c>a][b</c> is the member b of the member
    /// a. OpenAPI defines one level; deeper ones, and arrays by index, follow what servers read. Null is no value.
    /// </summary>
    public static ParameterValue FromDeepObject<T>(T? value, JsonValueWriter<T> write)
    {
        if (value is null)
        {
            return default;
        }

        using JsonDocument document = JsonDocument.Parse(JsonModel.ToUtf8Bytes(value, write));
        return FromDeepObject(document.RootElement);
    }

    /// <inheritdoc cref="FromDeepObject{T}(T, JsonValueWriter{T})"/>
    public static ParameterValue FromDeepObject<T>(T? value, JsonValueWriter<T> write)
        where T : struct => value is { } given ? FromDeepObject(given, write) : default;

    /// <summary>The value as JSON text, for parameters that the specification describes with <c>content</c>. Null is no value.</summary>
    public static ParameterValue FromJson<T>(T? value, JsonValueWriter<T> write) =>
        value is null ? default : new(Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(value, write)), null, null);

    /// <inheritdoc cref="FromJson{T}(T, JsonValueWriter{T})"/>
    public static ParameterValue FromJson<T>(T? value, JsonValueWriter<T> write)
        where T : struct => value is { } given ? FromJson(given, write) : default;

    /// <summary>The value of a JSON element, by its members where it has some.</summary>
    internal static ParameterValue From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => new ParameterValue(null, element.EnumerateArray().Select(Text).OfType<string>().ToList(), null),
        JsonValueKind.Object => new ParameterValue(
            null, null, element.EnumerateObject().Where(member => Text(member.Value) is not null).Select(member => KeyValuePair.Create(member.Name, Text(member.Value)!)).ToList()),
        _ => new ParameterValue(Text(element), null, null),
    };

    /// <summary>The value of a JSON element with all that is in it by its path.</summary>
    internal static ParameterValue FromDeepObject(JsonElement element)
    {
        if (element.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            return From(element);
        }

        var properties = new List<KeyValuePair<string, string>>();
        Flatten("", element, properties);
        return new ParameterValue(null, null, properties);
    }

    private static void Flatten(string path, JsonElement element, List<KeyValuePair<string, string>> properties)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    Flatten(path.Length == 0 ? member.Name : path + "][" + member.Name, member.Value, properties);
                }

                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    string name = index++.ToString(CultureInfo.InvariantCulture);
                    Flatten(path.Length == 0 ? name : path + "][" + name, item, properties);
                }

                break;
            case JsonValueKind.Null:
                break;
            default:
                properties.Add(new KeyValuePair<string, string>(path, Text(element)!));
                break;
        }
    }

    /// <summary>The text of an element: strings without quotes, null for null, anything else as JSON.</summary>
    internal static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => element.GetString(),
        _ => element.GetRawText(),
    };

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
