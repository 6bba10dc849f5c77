using System.Text.Json;

namespace KoreApiKit.Json;

public static partial class JsonRead
{
    /// <summary>A stream, which JSON cannot hold: it travels as a whole body or as a part of one.</summary>
    /// <exception cref="JsonException">Always.</exception>
    public static FilePart Stream(ref JsonInput reader, string type, string property) =>
        throw new JsonException($"{type}.{property} is a stream of bytes, which JSON cannot hold.");
}
