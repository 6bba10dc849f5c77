using System.Text.Json;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Logging;

/// <summary>Writes exchanges as JSON, one object each.</summary>
internal static class ExchangeJson
{
    public static void Write(Utf8JsonWriter writer, MockExchange exchange)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", exchange.Number);
        writer.WriteString("time", exchange.Time);
        writer.WriteNumber("milliseconds", Math.Round(exchange.Duration.TotalMilliseconds, 3));
        writer.WriteString("method", exchange.Method);
        writer.WriteString("path", exchange.Path);
        WritePairs(writer, "query", exchange.Query);
        WritePairs(writer, "headers", exchange.Headers);
        writer.WriteString("body", exchange.Body);
        writer.WriteString("operation", exchange.OperationId);
        writer.WriteNumber("status", exchange.Status);
        WriteTexts(writer, "violations", exchange.Violations.Select(violation => violation.ToString()));
        WriteTexts(writer, "notes", exchange.Notes);
        writer.WriteEndObject();
    }

    private static void WritePairs(Utf8JsonWriter writer, string name, IEnumerable<NameValue> pairs) =>
        WriteTexts(writer, name, pairs.Select(pair => $"{pair.Name}: {pair.Value}"));

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        texts.ToList().ForEach(writer.WriteStringValue);
        writer.WriteEndArray();
    }
}
