using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Interactions;

namespace KoreApiKit.Contracts.Pacts.Writing;

/// <summary>
/// Writes the interactions of a specification as a pact file, as a Pact engine writes them after a consumer has honoured them.
/// The same interactions give the same bytes: members and interactions are ordered, and nothing tells the time.
/// </summary>
internal static class PactWriter
{
    /// <summary>The member of <c>metadata</c> by which files of this writer are known.</summary>
    public const string Mark = "koreApiKit";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 2048,
    };

    /// <summary>Writes a pact.</summary>
    /// <param name="consumer">The consumer's name.</param>
    /// <param name="provider">The provider's name.</param>
    /// <param name="version"><see cref="PactVersion.V3"/> or <see cref="PactVersion.V4"/>.</param>
    /// <param name="interactions">The interactions, each of another description or other states, in any order.</param>
    public static string Write(string consumer, string provider, PactVersion version, IEnumerable<InteractionModel> interactions)
    {
        JsonNode?[] written =
        [
            .. interactions
                .OrderBy(interaction => interaction.Description, StringComparer.Ordinal)
                .Select(interaction => WrittenInteraction.Of(interaction, version)),
        ];
        var pact = new JsonObject
        {
            ["consumer"] = new JsonObject { ["name"] = consumer },
            ["interactions"] = new JsonArray(written),
            ["metadata"] = new JsonObject
            {
                [Mark] = new JsonObject { ["writer"] = "korekit pact generate" },
                ["pactSpecification"] = new JsonObject { ["version"] = version == PactVersion.V4 ? "4.0" : "3.0.0" },
            },
            ["provider"] = new JsonObject { ["name"] = provider },
        };
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            WriteOrdered(json, pact);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The usual name of the file, with what a file name cannot hold replaced.</summary>
    public static string FileName(string consumer, string provider) => string.Concat($"{consumer}-{provider}.json".Select(
        character => char.IsControl(character) || "/\\:*?\"<>|".Contains(character, StringComparison.Ordinal) ? '_' : character));

    private static void WriteOrdered(Utf8JsonWriter json, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                json.WriteStartObject();
                foreach ((string name, JsonNode? value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    json.WritePropertyName(name);
                    WriteOrdered(json, value);
                }

                json.WriteEndObject();
                break;
            case JsonArray items:
                json.WriteStartArray();
                items.ToList().ForEach(item => WriteOrdered(json, item));
                json.WriteEndArray();
                break;
            case null:
                json.WriteNullValue();
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                json.WriteStringValue(value.GetValue<string>());
                break;
            default:
                node.WriteTo(json);
                break;
        }
    }
}
