using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Files;

/// <summary>
/// Prints a V4 pact so that equal contracts are equal bytes: members and interactions are ordered, line ends are those of
/// Unix, and nothing tells the time or the engine's version.
/// </summary>
internal static class PactFileText
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(PactParties parties, IEnumerable<JsonElement> interactions)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Readable))
        {
            writer.WriteStartObject();
            WriteParty(writer, "consumer", parties.Consumer);
            writer.WriteStartArray("interactions");
            foreach (JsonElement interaction in interactions)
            {
                WriteOrdered(writer, interaction);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("metadata");
            writer.WriteStartObject("pactSpecification");
            writer.WriteString("version", "4.0");
            writer.WriteEndObject();
            writer.WriteEndObject();
            WriteParty(writer, "provider", parties.Provider);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The conventional name, with what a file name cannot hold replaced.</summary>
    internal static string FileName(PactParties parties)
    {
        string name = $"{parties.Consumer}-{parties.Provider}.json";
        return string.Concat(name.Select(static character => char.IsControl(character) || "/\\:*?\"<>|".Contains(character, StringComparison.Ordinal) ? '_' : character));
    }

    private static void WriteParty(Utf8JsonWriter writer, string side, string name)
    {
        writer.WriteStartObject(side);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }

    private static void WriteOrdered(Utf8JsonWriter writer, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in json.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    WriteOrdered(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in json.EnumerateArray())
                {
                    WriteOrdered(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(json.GetString());
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }
}
