using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.ContactLists;
using KoreApiKit.Campaigns.Stub.Contacts;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Messages;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;
using KoreApiKit.Campaigns.Stub.Schedules;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Campaigns.Stub.Storage;
using KoreApiKit.Campaigns.Stub.Tokens;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Mock.Serving;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>What the stub does with a request, on whatever server it came in.</summary>
internal sealed class StubApplication : IDisposable
{
    public const string StatesPath = "/_pact/provider-states";

    private readonly KoreStubOptions _options;
    private readonly CampaignEndpoint _endpoint;
    private readonly IDocumentStore _store;

    /// <exception cref="IOException">The database cannot be opened.</exception>
    public StubApplication(KoreStubOptions options)
    {
        _options = options;
        _store = options.DatabasePath is { } path ? SqliteDocumentStore.Open(path) : new MemoryDocumentStore();
        var records = new StubRecords(_store);
        var clock = new StubClock(options.TimeProvider);
        var lists = new ReferencedLists(records, options);
        var campaigns = new CampaignDirectory(records, clock, options);
        var contacts = new AddressBook(records, clock);
        Operations = new OperationTable(
            new CampaignOperations(campaigns, lists, options),
            new CampaignListOperations(campaigns),
            new RunOperations(campaigns),
            new ScheduleOperations(campaigns),
            new CallBackOperations(campaigns),
            new ContactListOperations(records, campaigns),
            new ListContactOperations(records, clock),
            new ContactOperations(contacts),
            new BulkContactOperations(contacts),
            new MessageOperations());
        States = new ProviderStateStore(Operations, records, campaigns, lists, clock);
        _endpoint = new CampaignEndpoint(
            new RequestChecker(StubSpecification.Value),
            new TokenChecker(options),
            new OperationScopes(StubSpecification.Value),
            States,
            Operations,
            options);
    }

    public OperationTable Operations { get; }

    public ProviderStateStore States { get; }

    public RequestLog Log { get; } = new();

    public void Dispose() => _store.Dispose();

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
