using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>
/// Answers a Pact verifier that sets states up and tears them down: <c>{"action":"setup","state":"…","params":{…}}</c>.
/// </summary>
internal static class ProviderStateEndpoint
{
    private static Answer Done => new(StatusCodes.Status200OK, new JsonObject());

    public static async Task<Answer> AnswerAsync(HttpContext context, ProviderStateStore states)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return ErrorAnswers.MethodNotAllowed;
        }

        try
        {
            using JsonDocument document = await JsonDocument
                .ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            return Apply(document.RootElement, states) is { } problem
                ? ErrorAnswers.UnusableState(StatusCodes.Status400BadRequest, problem)
                : Done;
        }
        catch (JsonException)
        {
            return ErrorAnswers.UnusableState(StatusCodes.Status400BadRequest, "A provider state is asked for by a JSON object.");
        }
        catch (BadHttpRequestException exception)
        {
            return ErrorAnswers.Unreadable(exception.StatusCode);
        }
    }

    private static string? Apply(JsonElement request, ProviderStateStore states)
    {
        if (request.ValueKind != JsonValueKind.Object)
        {
            return "A provider state is asked for by a JSON object.";
        }

        // An interaction without a state still asks, with an empty name.
        string state = Text(request, "state") ?? "";
        JsonObject parameters = request.TryGetProperty("params", out JsonElement given) && given.ValueKind == JsonValueKind.Object
            ? JsonObject.Create(given.Clone())!
            : [];
        return (state, Text(request, "action") ?? "setup") switch
        {
            ("", "setup" or "teardown") => null,
            (_, "setup") => states.SetUp(state, parameters),
            (_, "teardown") => states.TearDown(state, parameters),
            (_, var action) => $"The action must be 'setup' or 'teardown', but is '{action}'.",
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
