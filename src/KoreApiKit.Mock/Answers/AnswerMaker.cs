using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Mock.Negotiation;
using KoreApiKit.Mock.Preferences;
using KoreApiKit.Mock.Values;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Answers;

/// <summary>Answers requests that are in order: by what they prefer, by what they accept, and by the document.</summary>
internal sealed class AnswerMaker(ValueSource values)
{
    private readonly AnswerBodies _bodies = new(values);
    private readonly AnswerHeaders _headers = new(values);

    /// <param name="die">Makes values that differ each time; null for the same values each time.</param>
    public MockAnswer Answer(OpenApiOperation operation, RequestPreferences preferences, AcceptedMediaTypes accepted, Die? die)
    {
        if (Choose(operation, preferences) is not { } choice)
        {
            return operation.Responses.IsEmpty
                ? new MockAnswer(200)
                : Unknown(operation, preferences).ToAnswer();
        }

        return preferences.Example is { } name
            ? WithExample(operation, choice, name, accepted)
            : Of(operation, choice, accepted, die);
    }

    /// <summary>The answer of a response, or the problem that keeps it from being given.</summary>
    public MockAnswer Of(OpenApiOperation operation, StatusChoice choice, AcceptedMediaTypes accepted, Die? die)
    {
        if (choice.Response.Content.IsEmpty || Statuses.IsBodiless(choice.Status))
        {
            return Finish(choice, null, null, die);
        }

        OpenApiMediaType[] acceptable = [.. ContentChoice.Acceptable(choice.Response, accepted)];
        if (acceptable.Length == 0)
        {
            return NotAcceptable(choice).ToAnswer();
        }

        foreach (OpenApiMediaType content in acceptable)
        {
            if (_bodies.Make(content, die) is { } body)
            {
                return Finish(choice, content, body, die);
            }
        }

        return NoValue(operation, choice, acceptable[0]).ToAnswer();
    }

    /// <summary>The answer of a response with a value of one's own; null where no media type has a place for it.</summary>
    /// <param name="valueOf">Gives the value in the form of a schema, or null.</param>
    public MockAnswer? Of(StatusChoice choice, AcceptedMediaTypes accepted, Func<JsonSchema, SpecNode?> valueOf)
    {
        foreach (OpenApiMediaType content in ContentChoice.Acceptable(choice.Response, accepted))
        {
            if (content.Schema is { } schema && valueOf(schema) is { } value)
            {
                return Finish(choice, content, AnswerBodies.Of(content, value), null);
            }
        }

        return null;
    }

    private MockAnswer Finish(StatusChoice choice, OpenApiMediaType? content, AnswerBody? body, Die? die)
    {
        var notes = new List<string>();
        if (body?.Note is { } note)
        {
            notes.Add(note);
        }

        return new MockAnswer(choice.Status)
        {
            ContentType = content is null ? null : ContentTypeOf(content),
            Body = body?.Bytes ?? [],
            Headers = _headers.Make(choice.Response, die, notes),
            Notes = notes,
        };
    }

    private static StatusChoice? Choose(OpenApiOperation operation, RequestPreferences preferences)
    {
        if (preferences.Status is { } status)
        {
            return status < 200 ? null : Statuses.Of(operation, status);
        }

        StatusChoice? usual = Statuses.Usual(operation);
        return preferences.Example is { } name
            ? Statuses.All(operation).FirstOrDefault(choice => choice.Response.Content.Any(content => HasExample(content, name))) ?? usual
            : usual;
    }

    private MockAnswer WithExample(OpenApiOperation operation, StatusChoice choice, string name, AcceptedMediaTypes accepted)
    {
        OpenApiMediaType[] having = [.. choice.Response.Content.Where(content => HasExample(content, name))];
        if (having.Length == 0)
        {
            return NoExample(operation, name).ToAnswer();
        }

        OpenApiMediaType? content = ContentChoice.Acceptable(choice.Response with { Content = [.. having] }, accepted).FirstOrDefault();
        return content is null
            ? NotAcceptable(choice with { Response = choice.Response with { Content = [.. having] } }).ToAnswer()
            : Finish(choice, content, _bodies.Named(content, name), null);
    }

    private static bool HasExample(OpenApiMediaType content, string name) =>
        content.Examples.Any(example => example.Name == name && example.Value is not null);

    private static string ContentTypeOf(OpenApiMediaType content)
    {
        string name = ContentChoice.ConcreteName(content);
        return name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && MediaTypes.CharsetOf(name) is null
            ? name + "; charset=utf-8"
            : name;
    }

    private static Problem Unknown(OpenApiOperation operation, RequestPreferences preferences) => new(
        400,
        "status-unknown",
        "The operation does not declare this status",
        preferences.Status is { } status
            ? $"{operation.Method} {operation.RequestPath} declares no response for {status}. Prefer one that it declares, or the fault '{status}'."
            : $"{operation.Method} {operation.RequestPath} declares only responses that cannot be sent alone.")
    {
        Available = [.. operation.Responses.Select(response => response.Status)],
    };

    private static Problem NoExample(OpenApiOperation operation, string name) => new(
        400,
        "example-unknown",
        "There is no such example",
        $"{operation.Method} {operation.RequestPath} has no example '{name}' in the responses that were asked for.")
    {
        Available =
        [
            .. operation.Responses.SelectMany(response => response.Content.SelectMany(content => content.Examples
                .Where(example => example.Value is not null)
                .Select(example => $"{example.Name} ({response.Status}, {content.Name})"))),
        ],
    };

    private static Problem NotAcceptable(StatusChoice choice) => new(
        406,
        "not-acceptable",
        "The response has no media type that the client accepts",
        $"Accept must allow one of the media types that the response {choice.Response.Status} has.")
    {
        Available = [.. choice.Response.Content.Select(content => content.Name)],
    };

    private static Problem NoValue(OpenApiOperation operation, StatusChoice choice, OpenApiMediaType content) => new(
        501,
        "no-value",
        "No value was found that the schema allows",
        $"For the response {choice.Response.Status} of {operation.Method} {operation.RequestPath} no {content.Name} body could be made up. Give it an example at {content.Node.Location}.");
}
