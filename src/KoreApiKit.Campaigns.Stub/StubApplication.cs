using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Campaigns.Stub.Tokens;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Serving;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>What the stub does with a request, on whatever server it came in.</summary>
internal sealed class StubApplication
{
    public const string StatesPath = "/_pact/provider-states";

    private readonly KoreStubOptions _options;
    private readonly CampaignEndpoint _endpoint;

    public StubApplication(KoreStubOptions options)
    {
        _options = options;
        _endpoint = new CampaignEndpoint(
            new RequestChecker(StubSpecification.Value),
            new TokenChecker(options),
            States,
            new CampaignAnswers(options.TimeProvider),
            options);
    }

    public ProviderStateStore States { get; } = new();

    public RequestLog Log { get; } = new();

    public async Task HandleAsync(HttpContext context)
    {
        Answer answer = _options.ProviderStates && context.Request.Path == StatesPath
            ? await ProviderStateEndpoint.AnswerAsync(context, States).ConfigureAwait(false)
            : await AnswerAsync(context).ConfigureAwait(false);
        await AnswerWriter.WriteAsync(context.Response, answer, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<Answer> AnswerAsync(HttpContext context)
    {
        try
        {
            RequestData request = await RequestReader.ReadAsync(context.Request).ConfigureAwait(false);
            Log.Add(ReceivedRequest.From(request));
            return _endpoint.Decide(request);
        }
        catch (BadHttpRequestException exception)
        {
            Log.Add(ReceivedRequest.From(RequestReader.ReadHead(context.Request)));
            return ErrorAnswers.Unreadable(exception.StatusCode);
        }
    }
}
