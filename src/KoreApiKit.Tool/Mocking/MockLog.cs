using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Logging;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Mocking;

/// <summary>Writes what a mock is asked and answers to standard output, a line each. Safe to use from several threads.</summary>
internal sealed class MockLog(ToolConsole console, MockLogFormat format)
{
    private const string Reset = "\u001b[0m";

    private readonly Lock _lock = new();

    public void Write(MockExchange exchange)
    {
        if (format == MockLogFormat.None)
        {
            return;
        }

        string text = format == MockLogFormat.Json ? Json(exchange) : Text(exchange);
        lock (_lock)
        {
            console.Output.WriteLine(text);
            console.Output.Flush();
        }
    }

    /// <summary>Says something about the mock itself, on standard error.</summary>
    public void Tell(string message)
    {
        lock (_lock)
        {
            foreach (string line in message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                console.WriteProblem(line);
            }
        }
    }

    private static string Json(MockExchange exchange)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            ExchangeJson.Write(writer, exchange);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private string Text(MockExchange exchange)
    {
        string query = exchange.Query.Count == 0 ? "" : "?" + string.Join('&', exchange.Query.Select(pair => $"{pair.Name}={pair.Value}"));
        string milliseconds = exchange.Duration.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{PlainText.Of(exchange.Method)} {PlainText.Of(exchange.Path + query)} {Status(exchange.Status)}");
        text.Append(CultureInfo.InvariantCulture, $" {PlainText.Of(exchange.OperationId ?? "-")} {milliseconds} ms");
        foreach (string line in exchange.Violations.Select(Describe).Concat(exchange.Notes))
        {
            text.AppendLine().Append("  ").Append(PlainText.Of(line));
        }

        return text.ToString();
    }

    // As compilers print it, so that a terminal makes the place a link.
    private static string Describe(ContractViolation violation) =>
        $"{violation.SpecLocation}: {violation.Place}{(violation.Pointer.Length > 0 ? " " + violation.Pointer : "")}: {violation.Message}";

    private string Status(int status)
    {
        string text = status == 0 ? "reset" : status.ToString(CultureInfo.InvariantCulture);
        return !console.UseColour ? text : status switch
        {
            0 or >= 500 => "\u001b[31m" + text + Reset,
            >= 400 => "\u001b[33m" + text + Reset,
            _ => "\u001b[32m" + text + Reset,
        };
    }
}

/// <summary>How requests are logged.</summary>
internal enum MockLogFormat
{
    /// <summary>A line for people.</summary>
    Text,

    /// <summary>A JSON object in a line.</summary>
    Json,

    /// <summary>Not at all.</summary>
    None,
}
