using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Campaigns.Stub.Tokens;
using KoreApiKit.Contracts.Checks;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>Decides what a request is answered: route, token, limit, rules of the spec, then the campaign.</summary>
internal sealed class CampaignEndpoint(
    RequestChecker checker,
    TokenChecker tokens,
    ProviderStateStore states,
    CampaignAnswers campaigns,
    KoreStubOptions options)
{
    public async Task HandleAsync(HttpContext context, RequestData request)
    {
        Answer answer = Decide(request);
        if (answer.Status is >= 200 and < 300)
        {
            options.Tamper?.Invoke(answer.Body);
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(answer.Body.ToJsonString(), context.RequestAborted).ConfigureAwait(false);
    }

    private Answer Decide(RequestData request)
    {
        RequestCheckResult check = checker.Check(request);
        if (check.Match != RequestMatch.Operation)
        {
            return check.Match == RequestMatch.OtherMethod ? ErrorAnswers.MethodNotAllowed : ErrorAnswers.NotFound;
        }

        if (RefuseToken(request) is { } refusal)
        {
            return refusal;
        }

        if (states.IsActive(ProviderStateStore.RateLimitIsReached))
        {
            return ErrorAnswers.RateLimit;
        }

        if (IsWrongApplication(request, check))
        {
            return ErrorAnswers.WrongApplication;
        }

        if (check.Violations.Count > 0)
        {
            return ErrorAnswers.InvalidArguments(check.Violations);
        }

        var body = (JsonObject)JsonNode.Parse(request.Body.Span)!;
        return NamesMissingList(body) ? ErrorAnswers.UnknownList : campaigns.Create(body);
    }

    private Answer? RefuseToken(RequestData request)
    {
        string? token = request.Headers.FirstOrDefault(header => header.Name.Equals("auth", StringComparison.OrdinalIgnoreCase))?.Value;
        TokenVerdict verdict = states.IsActive(ProviderStateStore.TokenIsRefused) ? TokenVerdict.NotAToken : tokens.Check(token);
        return verdict switch
        {
            TokenVerdict.WrongCredentials => ErrorAnswers.WrongCredentials,
            TokenVerdict.NotAToken => ErrorAnswers.NotAToken,
            _ => states.IsActive(ProviderStateStore.ScopeIsMissing) ? ErrorAnswers.ScopeIsMissing : null,
        };
    }

    /// <summary>The path and the header name one application (C2).</summary>
    private bool IsWrongApplication(RequestData request, RequestCheckResult check)
    {
        string inPath = check.PathParameters["iid"];
        string? inHeader = request.Headers.FirstOrDefault(header => header.Name.Equals("iid", StringComparison.OrdinalIgnoreCase))?.Value;
        return (inHeader is not null && inHeader != inPath) || (options.ApplicationId is { } id && id != inPath);
    }

    private bool NamesMissingList(JsonObject body) =>
        body["contactLists"] is JsonArray lists && lists.Any(list => states.IsListMissing((string)list!));
}
