using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Campaigns.Stub.Tokens;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>Decides what a request is answered: route, token, limit, rules of the spec, then the campaign.</summary>
internal sealed class CampaignEndpoint(
    RequestChecker checker,
    TokenChecker tokens,
    ProviderStateStore states,
    CampaignAnswers campaigns,
    KoreStubOptions options)
{
    private const string CreateSmsCampaign = "createSmsCampaign";

    // As deep as the checker reads, so that nothing it accepts fails here.
    private static readonly JsonDocumentOptions BodyOptions = new() { MaxDepth = 256 };

    public Answer Decide(RequestData request)
    {
        Answer answer = DecideByRules(request);
        options.Tamper?.Invoke(answer.Body);
        return options.TamperStatus is { } tamper ? answer with { Status = tamper(answer.Status) } : answer;
    }

    private Answer DecideByRules(RequestData request)
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

        if (check.OperationId != CreateSmsCampaign)
        {
            return ErrorAnswers.NotPlayed(check.OperationId);
        }

        JsonObject body = Parse(request.Body.Span);
        return NamesMissingList(body) ? ErrorAnswers.UnknownList : campaigns.Create(body);
    }

    private Answer? RefuseToken(RequestData request)
    {
        string? token = request.Headers.Value("auth");
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
        string? inHeader = request.Headers.Value("iid");
        return (inHeader is not null && inHeader != inPath) || (options.ApplicationId is { } id && id != inPath);
    }

    // A byte order mark passes the checker (RFC 8259, section 8.1, lets readers ignore it) but not this parser.
    private static JsonObject Parse(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        return (JsonObject)JsonNode.Parse(body.StartsWith(mark) ? body[mark.Length..] : body, documentOptions: BodyOptions)!;
    }

    private bool NamesMissingList(JsonObject body) =>
        body["contactLists"] is JsonArray lists && lists.Any(list => states.IsListMissing((string)list!));
}
