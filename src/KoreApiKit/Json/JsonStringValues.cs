using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>The strings that an open enum lists: reading one of them makes no new string. Emitted code makes it.</summary>
/// <param name="type">The enum, for messages.</param>
/// <param name="values">The listed strings.</param>
public sealed class JsonStringValues(string type, params string[] values)
{
    private readonly Utf8Index _index = new(values);

    /// <summary>Reads a string: the listed one where it is listed.</summary>
    /// <exception cref="JsonException">It is no string, or not valid Unicode.</exception>
    public string Read(ref JsonInput reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonRead.Unexpected(ref reader, type, "", "a string");
        }

        int index = _index.Find(reader.GetUtf8());
        return index >= 0 ? values[index] : JsonRead.String(ref reader, type, "");
    }

    /// <summary>Whether the string is listed.</summary>
    public bool Contains(string value) => Array.IndexOf(values, value) >= 0;
}
