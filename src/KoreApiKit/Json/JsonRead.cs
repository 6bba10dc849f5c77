using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>
/// The steps that emitted readers are made of. Every method finds the reader on the first token of a value and leaves
/// it on its last. Methods that can fail take the type and the property that are being read, for their message; the
/// property is empty where the value itself is meant.
/// </summary>
public static partial class JsonRead
{
    /// <summary>Checks that an object begins.</summary>
    /// <exception cref="JsonException">It does not.</exception>
    public static void StartObject(ref JsonInput reader, string type, string property = "")
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, type, property, "an object");
        }
    }

    /// <summary>Goes to the next property name of the object. False at the object's end.</summary>
    public static bool NextProperty(ref JsonInput reader) => reader.ReadName();

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="JsonException">The text ends here, or is not JSON.</exception>
    public static void Advance(ref JsonInput reader)
    {
        if (!reader.Read())
        {
            throw new JsonException("The JSON text ends in the middle of a value.");
        }
    }

    /// <summary>Skips the value, or the property name and its value.</summary>
    public static void Skip(ref JsonInput reader) => reader.Skip();

    /// <summary>Whether the property name or string is this text.</summary>
    /// <exception cref="JsonException">It is not valid Unicode.</exception>
    public static bool TextEquals(ref JsonInput reader, ReadOnlySpan<byte> utf8Text) => reader.GetUtf8().SequenceEqual(utf8Text);

    /// <summary>A list.</summary>
    /// <exception cref="JsonException">It is not an array, or an item is not of its type.</exception>
    public static IReadOnlyList<T> List<T>(ref JsonInput reader, string type, string property, JsonValueReader<T> readItem)
    {
        ArgumentNullException.ThrowIfNull(readItem);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unexpected(ref reader, type, property, "an array");
        }

        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return [];
        }

        var items = new ListBuilder<T>();
        try
        {
            while (reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(readItem(ref reader));
                Advance(ref reader);
            }

            return items.ToList();
        }
        finally
        {
            items.Dispose();
        }
    }

    /// <summary>A map. Of keys that stand twice, the last counts.</summary>
    /// <exception cref="JsonException">It is not an object, or a value is not of its type.</exception>
    public static IReadOnlyDictionary<string, T> Map<T>(ref JsonInput reader, string type, string property, JsonValueReader<T> readValue)
    {
        ArgumentNullException.ThrowIfNull(readValue);
        StartObject(ref reader, type, property);
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (NextProperty(ref reader))
        {
            string key = Text(ref reader, type, property);
            Advance(ref reader);
            map[key] = readValue(ref reader);
        }

        return map.AsReadOnly();
    }

    /// <summary>A member that the type does not name: kept in the map, which is made when the first comes.</summary>
    public static void AdditionalProperty<T>(
        ref JsonInput reader, string type, ref Dictionary<string, T>? members, JsonValueReader<T> readValue)
    {
        ArgumentNullException.ThrowIfNull(readValue);
        string name = Text(ref reader, type, "");
        Advance(ref reader);
        (members ??= new Dictionary<string, T>(StringComparer.Ordinal))[name] = readValue(ref reader);
    }

    /// <summary>A member that the type does not name: kept as it is.</summary>
    /// <param name="declared">The members that the type names.</param>
    /// <param name="members">Where it is kept; made when the first comes.</param>
    /// <exception cref="JsonException">The text is not JSON, or the name is not valid Unicode.</exception>
    public static void AdditionalProperty(ref JsonInput reader, JsonMembers declared, ref UnknownMemberDictionary? members) =>
        (members ??= new UnknownMemberDictionary(declared)).Add(ref reader);

    /// <summary>Any value, as it is.</summary>
    public static JsonElement Element(ref JsonInput reader) => reader.GetElement();
}
