using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Negotiation;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Answers;

/// <summary>
/// Refuses requests in the words of the document: by the error response that the operation declares, with what is wrong put
/// into it where it has a place for that. Where there is none, or the client asks for one, by a problem document.
/// </summary>
internal sealed class Refusals(ValueSource values)
{
    /// <summary>The header that names each broken rule, whatever the body says.</summary>
    public const string ViolationHeader = "Korekit-Violation";

    private const int MostHeaders = 10;
    private const int DeepestPlace = 4;

    // Names under which services usually say what is wrong, the commonest first.
    private static readonly string[] Places = ["detail", "message", "error_description", "errorMessage", "description", "reason", "msg", "title", "error"];

    private static readonly string[] StatusPlaces = ["status", "statusCode", "status_code"];

    private readonly AnswerBodies _bodies = new(values);
    private readonly AnswerHeaders _headers = new(values);

    /// <param name="operation">The operation, or null where the document has none for the request.</param>
    /// <param name="problem">What is wrong, with the status to answer.</param>
    public MockAnswer Refuse(OpenApiOperation? operation, Problem problem, AcceptedMediaTypes accepted)
    {
        NameValue[] violations = [.. problem.Violations.Take(MostHeaders).Select(violation => new NameValue(ViolationHeader, HeaderValue.Of(violation.ToString())))];
        Problem told = problem with { Headers = [.. problem.Headers, .. violations] };
        if (operation is null || accepted.Names(Problem.MediaType) || ResponseChecker.Find(operation, problem.Status) is not { } response)
        {
            return told.ToAnswer();
        }

        OpenApiMediaType[] contents =
        [
            .. ContentChoice.Acceptable(response, accepted).Concat(response.Content)
                .Where(content => MediaTypes.IsJson(MediaTypes.NameOf(ContentChoice.ConcreteName(content)))),
        ];
        foreach (OpenApiMediaType content in contents)
        {
            if (Body(content, told) is { } body)
            {
                var notes = new List<string>();
                return told.ToAnswer() with
                {
                    ContentType = ContentChoice.ConcreteName(content),
                    Body = body,
                    Headers = [.. Merged(_headers.Make(response, null, notes), told.Headers)],
                    Notes = notes,
                };
            }
        }

        return told.ToAnswer();
    }

    // The mock's own header wins over one of the document, which has its sample only.
    private static IEnumerable<NameValue> Merged(IEnumerable<NameValue> declared, IReadOnlyList<NameValue> own) =>
        declared.Where(header => own.Value(header.Name) is null).Concat(own);

    private byte[]? Body(OpenApiMediaType content, Problem problem)
    {
        JsonSchema? schema = content.Schema;
        if (MediaTypes.NameOf(content.Name).Equals(Problem.MediaType, StringComparison.OrdinalIgnoreCase)
            && JsonMessage.Read("problem", System.Text.Encoding.UTF8.GetString(problem.ToJson())).Value is { } whole
            && (schema is null || values.IsValid(schema, whole)))
        {
            return problem.ToJson();
        }

        if (_bodies.Make(content, null)?.Value is not { } value || schema is null)
        {
            return null;
        }

        string text = problem.Violations.Count == 0 ? problem.Detail : string.Join("; ", problem.Violations);
        SpecNode filled = Fill(value, Places, ScalarKind.String, NodeEdits.Text(text), schema, problem.Detail);
        filled = Fill(filled, StatusPlaces, ScalarKind.Number, NodeEdits.Number(problem.Status), schema, null);
        return BodyBytes.Of(content.Name, filled);
    }

    /// <summary>The value with a text or number in the first place of these names where the schema allows it.</summary>
    /// <param name="shorter">A shorter text for a place that does not take the longer one.</param>
    private SpecNode Fill(SpecNode value, string[] names, ScalarKind kind, SpecNode wanted, JsonSchema schema, string? shorter)
    {
        foreach (string[] way in names.SelectMany(name => Ways(value, name, kind, 0)))
        {
            IEnumerable<SpecNode> texts = shorter is null ? [wanted] : [wanted, NodeEdits.Text(shorter)];
            if (texts.Select(text => value.WithAt(way, text)).FirstOrDefault(changed => values.IsValid(schema, changed)) is { } filled)
            {
                return filled;
            }
        }

        return value;
    }

    private static IEnumerable<string[]> Ways(SpecNode value, string name, ScalarKind kind, int depth)
    {
        if (value is not MappingNode mapping || depth == DeepestPlace)
        {
            yield break;
        }

        foreach (MappingEntry entry in mapping.Entries)
        {
            if (entry.Key == name && entry.Value is ScalarNode scalar && scalar.Kind == kind)
            {
                yield return [entry.Key];
            }

            foreach (string[] way in Ways(entry.Value, name, kind, depth + 1))
            {
                yield return [entry.Key, .. way];
            }
        }
    }
}
