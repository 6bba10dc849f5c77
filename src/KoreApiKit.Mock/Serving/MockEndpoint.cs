using System.Collections.Concurrent;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Answers;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Mock.Documents;
using KoreApiKit.Mock.Negotiation;
using KoreApiKit.Mock.Preferences;
using KoreApiKit.Mock.State;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Mock.Serving;

/// <summary>What was decided of a request.</summary>
/// <param name="Operation">The operation, or null where there is none.</param>
internal sealed record Decision(MockAnswer Answer, RequestPreferences Preferences, OpenApiOperation? Operation);

/// <summary>Decides what a request is answered: path, credentials, rules of the document, then the answer. Safe to use from several threads.</summary>
/// <param name="documents">Gives the documents as they are now.</param>
internal sealed class MockEndpoint(Func<DocumentSet> documents, EndpointSettings settings)
{
    private const string NoteHeader = "Korekit-Note";

    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>What the mock remembers.</summary>
    public ResourceStore Store { get; } = new();

    public Decision Decide(RequestData received)
    {
        DocumentSet set = documents();
        RequestPreferences preferences = RequestPreferences.Of(received, settings.PrefersByQuery);
        RequestData request = settings.PrefersByQuery ? RequestPreferences.Without(received) : received;
        if (settings.AllowsOrigins && CorsHeaders.IsPreflight(request))
        {
            return new Decision(
                new MockAnswer(204) { Headers = [.. CorsHeaders.OfPreflight(request, set.Methods(request.Path))] }, preferences, null);
        }

        FoundOperation? found = set.Find(request);
        MockAnswer answer = found is null ? WithoutOperation(set, request) : Answer(found, request, preferences);
        List<NameValue> headers = [.. answer.Headers];
        if (preferences.Applied.Count > 0)
        {
            headers.Add(new NameValue("Preference-Applied", string.Join(", ", preferences.Applied)));
        }

        if (answer.ContentType != Problem.MediaType)
        {
            headers.AddRange(answer.Notes.Select(note => new NameValue(NoteHeader, HeaderValue.Of(note))));
        }

        return new Decision(
            answer with { Headers = settings.AllowsOrigins ? [.. headers, .. CorsHeaders.OfAnswer(request, headers)] : headers },
            preferences,
            found?.Match.Operation);
    }

    private static MockAnswer WithoutOperation(DocumentSet set, RequestData request)
    {
        IReadOnlyList<string> methods = request.Method == "OPTIONS" ? set.Methods(request.Path) : [];
        return methods.Count > 0
            ? new MockAnswer(204) { Headers = [new NameValue("Allow", string.Join(", ", methods))] }
            : set.Missing(request.Method, request.Path).ToAnswer();
    }

    private MockAnswer Answer(FoundOperation found, RequestData request, RequestPreferences preferences)
    {
        MockedDocument document = found.Document;
        OpenApiOperation operation = found.Match.Operation!;
        AcceptedMediaTypes accepted = AcceptedMediaTypes.Of(request);
        if (preferences.Problem is { } wrong)
        {
            return new Problem(400, "preference-unusable", "A preference cannot be used", wrong).ToAnswer();
        }

        Problem? problem = document.Credentials.FindProblem(operation, request)
            ?? RequestProblem.Of(operation, document.Checker.Violations(request, found.Match));
        if (problem is not null && settings.Validates)
        {
            return document.Refusals.Refuse(operation, problem, accepted);
        }

        MockAnswer? answer = null;
        if (settings.IsStateful && preferences is { Status: null, Example: null })
        {
            answer = document.Stateful.Answer(operation, request, accepted, Store, settings.Seed);
        }

        answer ??= document.Answers.Answer(operation, preferences, accepted, DieFor(operation, preferences));
        return answer with
        {
            Violations = problem?.Violations ?? [],
            Notes = [.. answer.Notes, .. RequestNotes.Of(operation, request)],
        };
    }

    // Each operation counts its own requests, so that what one is answered does not hang on requests to others.
    private Die? DieFor(OpenApiOperation operation, RequestPreferences preferences)
    {
        if (!(preferences.Dynamic ?? settings.IsDynamic))
        {
            return null;
        }

        string name = operation.OperationId ?? $"{operation.Method} {operation.RequestPath}";
        return Die.For(settings.Seed, name, _counts.AddOrUpdate(name, 1, (_, count) => count + 1));
    }
}
