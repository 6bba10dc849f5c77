using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Reads and writes whole JSON texts of emitted types, or of any value that has a reader or a writer.</summary>
public static class JsonModel
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// How JSON is written: compact, and with hardly more escapes than JSON asks for, so that <c>+</c> and letters of every
    /// script stay readable (characters beyond U+FFFF, such as emoji, are escaped). The text is meant for a JSON body, not for being pasted into HTML.
    /// </summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a UTF-8 text that is one value. A byte order mark is skipped.</summary>
    /// <exception cref="JsonException">The text is not JSON (RFC 8259), is deeper than 64 levels, goes on after the value, or is not of this type.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : IJsonModel<T> => Parse(utf8Json, T.ReadJson);

    /// <inheritdoc cref="Parse{T}(ReadOnlySpan{byte})"/>
    public static T Parse<T>(string json)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Parse<T>(buffer.AsSpan(0, Encoding.UTF8.GetBytes(json, buffer)));
        }
        finally
        {
            // The text may hold a credential, and the pool is shared.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Reads a UTF-8 text that is one value with the given reader. A byte order mark is skipped.</summary>
    /// <exception cref="JsonException">The text is not JSON (RFC 8259), is deeper than 64 levels, goes on after the value, or is not of this type.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, JsonValueReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (utf8Json.StartsWith(ByteOrderMark))
        {
            utf8Json = utf8Json[ByteOrderMark.Length..];
        }

        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        T value = read(ref reader);

        // Whatever follows the value makes the reader throw.
        reader.Read();
        return value;
    }

    /// <summary>The value as JSON text.</summary>
    public static string ToJson<T>(T value)
        where T : IJsonModel<T> => Encoding.UTF8.GetString(WriteToBuffer(value).WrittenSpan);

    /// <summary>The value as UTF-8 JSON.</summary>
    public static byte[] ToUtf8Bytes<T>(T value)
        where T : IJsonModel<T> => WriteToBuffer(value).WrittenSpan.ToArray();

    /// <summary>The value as UTF-8 JSON, written with the given writer.</summary>
    public static byte[] ToUtf8Bytes<T>(T value, JsonValueWriter<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            write(writer, value);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static ArrayBufferWriter<byte> WriteToBuffer<T>(T value)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        value.WriteJson(writer);
        writer.Flush();
        return buffer;
    }
}
