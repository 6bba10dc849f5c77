using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>
/// Answers a Pact verifier that sets states up and tears them down: <c>{"action":"setup","state":"…","params":{…}}</c>.
/// </summary>
internal static class ProviderStateEndpoint
{
    public static async Task HandleAsync(HttpContext context, ProviderStateStore states)
    {
        try
        {
            using JsonDocument document = await JsonDocument
                .ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            context.Response.StatusCode = Apply(document.RootElement, states)
                ? StatusCodes.Status200OK
                : StatusCodes.Status400BadRequest;
        }
        catch (JsonException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private static bool Apply(JsonElement request, ProviderStateStore states)
    {
        string? state = Text(request, "state");
        if (string.IsNullOrEmpty(state))
        {
            // An interaction without a state still asks, with an empty name.
            return true;
        }

        string? name = request.TryGetProperty("params", out JsonElement parameters) ? Text(parameters, "name") : null;
        if (Text(request, "action") == "teardown")
        {
            states.TearDown(state, name);
            return true;
        }

        return states.SetUp(state, name);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
