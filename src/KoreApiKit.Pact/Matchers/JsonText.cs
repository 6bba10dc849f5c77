using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KoreApiKit.Pact.Matchers;

/// <summary>Builds and prints JSON without reflection.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Compactly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonElement Build(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Compactly))
        {
            write(writer);
        }

        using JsonDocument document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    internal static string Compact(JsonElement json) => Text(json.WriteTo);

    internal static string Text(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Compactly))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static void WriteArray(Utf8JsonWriter writer, IEnumerable<PactValue> items)
    {
        writer.WriteStartArray();
        foreach (PactValue item in items)
        {
            item.Json.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    /// <summary>A member that must be a string, or null.</summary>
    internal static string? TextMember(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;
}
