using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Lets types that read and write themselves stand in a graph that System.Text.Json reads or writes.</summary>
internal static class SystemTextJsonBridge
{
    /// <summary>Reads the value on whose first token the reader stands; afterwards it stands on the last.</summary>
    public static T Read<T>(ref Utf8JsonReader reader, JsonValueReader<T> read)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && IsOneStrictSpan(ref reader))
        {
            // A token's span is a part of the text that is read, so the value goes from the span of its first token to its end.
            ref byte first = ref MemoryMarshal.GetReference(reader.ValueSpan);
            long start = reader.TokenStartIndex;
            SkipValue(ref reader);
            return Read(MemoryMarshal.CreateReadOnlySpan(ref first, checked((int)(reader.BytesConsumed - start))), read);
        }

        using JsonOutput copy = JsonOutput.Begin();
        copy.WriteElement(JsonElement.ParseValue(ref reader));
        return Read(copy.Written, read);
    }

    /// <summary>Writes a value with the layout and the escapes that the writer's options ask for.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T value)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        using JsonOutput output = JsonOutput.Begin();
        value.WriteJson(output);
        if (!writer.Options.Indented && writer.Options.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
        {
            writer.WriteRawValue(output.Written, skipInputValidation: true);
        }
        else
        {
            using var document = JsonDocument.Parse(output.WrittenMemory, new JsonDocumentOptions { MaxDepth = JsonOutput.MaximumDepth });
            document.RootElement.WriteTo(writer);
        }
    }

    private static T Read<T>(ReadOnlySpan<byte> json, JsonValueReader<T> read)
    {
        var input = new JsonInput(json);
        input.Read();
        return read(ref input);
    }

    private static bool IsOneStrictSpan(ref Utf8JsonReader reader)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        return reader.Position.GetObject() is null && options.CommentHandling == JsonCommentHandling.Disallow && !options.AllowTrailingCommas;
    }

    private static void SkipValue(ref Utf8JsonReader reader)
    {
        // Not Skip(): it refuses a reader over a buffer that is not the last, though the value is there as a whole.
        if (!reader.TrySkip())
        {
            throw new JsonException("The JSON text ends in the middle of a value.");
        }
    }
}
