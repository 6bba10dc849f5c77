using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Contracts.Broker.Publishing;

/// <summary>Writes the body of <c>POST pb:publish-contracts</c>.</summary>
internal static class PublicationRequest
{
    /// <summary>The body for the pacts of one consumer, in UTF-8.</summary>
    /// <param name="merge">Whether interactions are added to a pact of the same version, in place of a conflict.</param>
    public static byte[] Write(string consumer, ApplicationVersion version, IEnumerable<PactContent> pacts, bool merge)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("pacticipantName", consumer);
            json.WriteString("pacticipantVersionNumber", version.Number);
            WriteOptional(json, "branch", version.Branch);
            json.WriteStartArray("tags");
            foreach (string tag in version.Tags)
            {
                json.WriteStringValue(tag);
            }

            json.WriteEndArray();
            WriteOptional(json, "buildUrl", version.BuildUrl);
            json.WriteStartArray("contracts");
            foreach (PactContent pact in pacts)
            {
                WriteContract(json, pact, merge);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteContract(Utf8JsonWriter json, PactContent content, bool merge)
    {
        json.WriteStartObject();
        json.WriteString("consumerName", content.Pact.Consumer);
        json.WriteString("providerName", content.Pact.Provider);
        json.WriteString("specification", "pact");
        json.WriteString("contentType", "application/json");
        json.WriteBase64String("content", Encoding.UTF8.GetBytes(content.Text));
        json.WriteString("onConflict", merge ? "merge" : "overwrite");
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
