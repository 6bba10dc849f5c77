using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;
using HeaderText = KoreApiKit.Spec.Interactions.ParameterTexts;

namespace KoreApiKit.Mock.Answers;

/// <summary>Makes the headers that a response declares: from an example that is valid, otherwise from the schema.</summary>
internal sealed class AnswerHeaders(ValueSource values)
{
    // What the server itself says of the body and the connection.
    private static readonly HashSet<string> OfServer = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Type", "Content-Length", "Content-Encoding", "Transfer-Encoding", "Trailer", "Connection", "Keep-Alive", "Upgrade", "Date",
    };

    /// <param name="notes">Takes what could not be sent.</param>
    public List<NameValue> Make(OpenApiResponse response, Die? die, ICollection<string> notes)
    {
        var headers = new List<NameValue>();
        foreach (OpenApiParameter header in response.Headers.Where(header => !OfServer.Contains(header.Name)))
        {
            string? text = Value(header, die) is { } value ? TextOf(header, value) : null;
            if (text is not null && HeaderValue.IsSendable(text))
            {
                headers.Add(new NameValue(header.Name, text));
            }
            else if (header.Required)
            {
                notes.Add($"the header '{header.Name}' at {header.Location} is required, but no value for it was found");
            }
        }

        return headers;
    }

    private SpecNode? Value(OpenApiParameter header, Die? die)
    {
        IEnumerable<OpenApiExample> examples = die is null ? header.Examples.Concat(header.Content?.Examples ?? []) : [];
        if ((header.Schema ?? header.Content?.Schema) is not { } schema)
        {
            return examples.Select(example => example.Value).FirstOrDefault(value => value is not null) ?? NodeEdits.Text("text");
        }

        return examples.Select(example => example.Value).FirstOrDefault(value => value is not null && values.IsValid(schema, value))
            ?? values.Sample(schema, die);
    }

    private static string TextOf(OpenApiParameter header, SpecNode value) =>
        header.Content is not null ? NodeJson.Of(value) : HeaderText.InOne(header, value);
}
