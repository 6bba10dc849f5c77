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
    /// How a <see cref="Utf8JsonWriter"/> writes what emitted types write: compact, and with hardly more escapes than JSON asks for, so
    /// that <c>+</c> and letters of every script stay readable. The text is meant for a JSON body, not for being pasted into HTML.
    /// </summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a UTF-8 text that is one value. A byte order mark is skipped.</summary>
    /// <exception cref="JsonException">The text is not JSON (RFC 8259), is deeper than 64 levels, goes on after the value, or is not of this type.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : IJsonModel<T>
    {
        JsonInput reader = Begin(utf8Json);
        var value = T.ReadJson(ref reader);

        // Whatever follows the value makes the reader throw.
        reader.Read();
        return value;
    }

    /// <inheritdoc cref="Parse{T}(ReadOnlySpan{byte})"/>
    public static T Parse<T>(string json)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Parse<T>(buffer.AsSpan(0, JsonInput.Strict.GetBytes(json, buffer)));
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException(JsonInput.NoUnicode, exception);
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
        JsonInput reader = Begin(utf8Json);
        T value = read(ref reader);

        // Whatever follows the value makes the reader throw.
        reader.Read();
        return value;
    }

    /// <summary>The value as JSON text.</summary>
    public static string ToJson<T>(T value)
        where T : IJsonModel<T>
    {
        using JsonOutput output = Write(value, static (writer, value) => value.WriteJson(writer));
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>The value as UTF-8 JSON.</summary>
    public static byte[] ToUtf8Bytes<T>(T value)
        where T : IJsonModel<T> => ToUtf8Bytes(value, static (writer, value) => value.WriteJson(writer));

    /// <summary>The value as UTF-8 JSON, written with the given writer.</summary>
    public static byte[] ToUtf8Bytes<T>(T value, JsonValueWriter<T> write)
    {
        using JsonOutput output = Write(value, write);
        byte[] json = GC.AllocateUninitializedArray<byte>(output.Written.Length);
        output.Written.CopyTo(json);
        return json;
    }

    /// <summary>The value as UTF-8 JSON in memory that the caller gives back by disposing it.</summary>
    internal static JsonOutput Write<T>(T value, JsonValueWriter<T> write)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(write);
        JsonOutput output = JsonOutput.Begin();
        try
        {
            write(output, value);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    private static JsonInput Begin(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new JsonInput(utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json);
        reader.Read();
        return reader;
    }
}
