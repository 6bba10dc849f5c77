using System.Text.Json;

namespace KoreApiKit.Contracts.Broker.Verifying;

/// <summary>Which versions of consumers a provider is verified against. What it may hold is the broker's matter, which says what it does not know.</summary>
/// <param name="Json">The selector as the broker takes it: an object in JSON.</param>
internal sealed record PactSelector(string Json)
{
    /// <summary>Reads an object in JSON, or its short form: <c>mainBranch</c>, or <c>branch=main,fallbackBranch=develop</c>.</summary>
    /// <returns>The selector; null where the text is neither.</returns>
    public static PactSelector? Parse(string text)
    {
        string trimmed = text.Trim();
        return trimmed.StartsWith('{') ? OfJson(trimmed) : OfPairs(trimmed);
    }

    private static PactSelector? OfJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return new PactSelector(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PactSelector? OfPairs(string text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (string[] pair in text.Split(',').Select(pair => pair.Split('=', 2, StringSplitOptions.TrimEntries)))
            {
                if (pair[0].Length == 0 || !pair[0].All(char.IsAsciiLetter))
                {
                    return null;
                }

                if (pair is not [_, var value] || value == "true")
                {
                    json.WriteBoolean(pair[0], true);
                }
                else
                {
                    json.WriteString(pair[0], value);
                }
            }

            json.WriteEndObject();
        }

        return new PactSelector(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
