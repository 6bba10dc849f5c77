using System.Text.Json;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Model;

/// <summary>An interaction as one line of JSON: equal lines are equal definitions.</summary>
internal static class InteractionText
{
    internal static string Of(PactInteraction interaction) => JsonText.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("description", interaction.Description);
        WriteStates(writer, interaction.States);
        writer.WriteString("method", interaction.Request.Method);
        WriteValue(writer, "path", interaction.Request.Path);
        WriteFields(writer, "query", interaction.Request.Query);
        WriteFields(writer, "headers", interaction.Request.Headers);
        WriteBody(writer, interaction.Request.Body);
        WriteValue(writer, "status", interaction.Response.Status);
        WriteFields(writer, "responseHeaders", interaction.Response.Headers);
        WriteBody(writer, interaction.Response.Body);
        writer.WriteEndObject();
    });

    internal static string StatesOf(PactInteraction interaction) => JsonText.Text(writer =>
    {
        writer.WriteStartObject();
        WriteStates(writer, interaction.States);
        writer.WriteEndObject();
    });

    /// <summary>The parameters of a state as a JSON object, ordered by name.</summary>
    internal static string ParametersOf(ProviderState state) => JsonText.Text(writer => WriteParameters(writer, state));

    private static void WriteStates(Utf8JsonWriter writer, IReadOnlyList<ProviderState> states)
    {
        writer.WriteStartArray("states");
        foreach (ProviderState state in states)
        {
            writer.WriteStartObject();
            writer.WriteString("name", state.Name);
            writer.WritePropertyName("params");
            WriteParameters(writer, state);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteParameters(Utf8JsonWriter writer, ProviderState state)
    {
        writer.WriteStartObject();
        foreach ((string name, PactValue value) in state.Parameters.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            WriteValue(writer, name, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, string name, IReadOnlyList<PactField> fields)
    {
        writer.WriteStartArray(name);
        foreach (PactField field in fields)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(field.Name);
            field.Value.Json.WriteTo(writer);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteBody(Utf8JsonWriter writer, PactBody? body)
    {
        writer.WriteStartArray("body");
        if (body is not null)
        {
            writer.WriteStringValue(body.ContentType);
            writer.WriteStringValue(body.Text);
            (body.Json ?? PactValue.Null).Json.WriteTo(writer);
            foreach (PactPart part in body.Parts)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(part.Name);
                writer.WriteStringValue(part.FileName);
                writer.WriteStringValue(part.ContentType);
                part.Text.Json.WriteTo(writer);
                writer.WriteEndArray();
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, PactValue value)
    {
        writer.WritePropertyName(name);
        value.Json.WriteTo(writer);
    }
}
