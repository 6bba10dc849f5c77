using System.Text.Json;

namespace KoreApiKit.Pact.Matchers;

/// <summary>Replaces matchers by their examples.</summary>
internal static class MatcherExample
{
    internal static JsonElement Of(JsonElement json) => JsonText.Build(writer => Write(writer, json));

    private static void Write(Utf8JsonWriter writer, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when Matcher.IsMatcher(json):
                WriteExample(writer, json);
                break;
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in json.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in json.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }

    private static void WriteExample(Utf8JsonWriter writer, JsonElement matcher)
    {
        if (matcher.TryGetProperty(Matcher.ExampleMember, out JsonElement example) || matcher.TryGetProperty("variants", out example))
        {
            Write(writer, example);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
