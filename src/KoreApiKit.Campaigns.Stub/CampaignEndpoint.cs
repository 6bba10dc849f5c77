using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Campaigns.Stub.Tokens;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>Decides what a request is answered: route, token, scope, limit, rules of the spec, then the operation.</summary>
internal sealed class CampaignEndpoint(
    RequestChecker checker,
    TokenChecker tokens,
    OperationScopes scopes,
    ProviderStateStore states,
    OperationTable operations,
    KoreStubOptions options)
{
    // As deep as the checker reads, so that nothing it accepts fails here.
    private static readonly JsonDocumentOptions BodyOptions = new() { MaxDepth = 256 };

    private readonly RateLimit _limit = new(options.RequestsPerMinute, options.TimeProvider);

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

        if (RefuseToken(request, check.OperationId!) is { } refusal)
        {
            return refusal;
        }

        if (states.IsActive(ProviderStateStore.RateLimitIsReached) || !_limit.TryCount(check.PathParameters["iid"]))
        {
            return ErrorAnswers.RateLimit;
        }

        if (IsWrongApplication(request, check))
        {
            return ErrorAnswers.WrongApplication;
        }

        if (IsWrongAccount(request))
        {
            return ErrorAnswers.WrongAccount;
        }

        if (check.Violations.Count > 0)
        {
            return ErrorAnswers.InvalidArguments(check.Violations);
        }

        return operations.Play(new OperationCall(check.OperationId!, check.PathParameters, request, Parse(request)));
    }

    private Answer? RefuseToken(RequestData request, string operationId)
    {
        string? token = request.Headers.Value("auth");
        TokenVerdict verdict = states.IsActive(ProviderStateStore.TokenIsRefused) ? TokenVerdict.NotAToken : tokens.Check(token);
        return verdict switch
        {
            TokenVerdict.WrongCredentials => ErrorAnswers.WrongCredentials,
            TokenVerdict.NotAToken => ErrorAnswers.NotAToken,
            _ => MayCall(scopes.Of(operationId)) ? null : ErrorAnswers.ScopeIsMissing,
        };
    }

    /// <summary>The path and the header name one application (C2).</summary>
    private bool IsWrongApplication(RequestData request, RequestCheckResult check)
    {
        string inPath = check.PathParameters["iid"];
        string? inHeader = request.Headers.Value("iid");
        return (inHeader is not null && inHeader != inPath) || (options.ApplicationId is { } id && id != inPath);
    }

    /// <summary>The query of version 2 repeats the header (C3).</summary>
    private static bool IsWrongAccount(RequestData request) =>
        request.Query.FirstOrDefault(pair => pair.Name == "accountId") is { } inQuery
        && request.Headers.Value("accountId") is { } inHeader
        && inHeader != inQuery.Value;

    private bool MayCall(IReadOnlyCollection<string> needed) =>
        needed.All(scope => options.Scopes.Contains(scope, StringComparer.Ordinal)) && !states.LacksScope(needed);

    // A byte order mark passes the checker (RFC 8259, section 8.1, lets readers ignore it) but not this parser.
    private static JsonNode? Parse(RequestData request)
    {
        ReadOnlySpan<byte> body = request.Body.Span;
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble;
        return body.IsEmpty || !MediaTypes.IsJson(MediaTypes.NameOf(request.Headers.Value("Content-Type") ?? ""))
            ? null
            : JsonNode.Parse(body.StartsWith(mark) ? body[mark.Length..] : body, documentOptions: BodyOptions);
    }
}
