using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Campaigns;
using KoreApiKit.Campaigns.Stub.Lifecycle;
using KoreApiKit.Campaigns.Stub.Operations;
using KoreApiKit.Campaigns.Stub.Records;

namespace KoreApiKit.Campaigns.Stub.States;

/// <summary>
/// The states that a contract may ask for. By default nothing was created yet, but every list, flow, queue and template that
/// a request names exists, and every good token may call.
/// </summary>
internal sealed class ProviderStateStore
{
    public const string ListExists = "a contact list exists";
    public const string SomeListsExist = "some contact lists exist";
    public const string ListIsMissing = "a contact list does not exist";
    public const string FlowExists = "an experience flow exists";
    public const string TemplateExists = "an SMS template exists";
    public const string QueueExists = "a queue exists";
    public const string DncListExists = "a DNC list exists";
    public const string CampaignExists = "a campaign exists";
    public const string SomeCampaignsExist = "some campaigns exist";
    public const string CampaignIsRunning = "a campaign is running";
    public const string ContactExists = "a contact exists";
    public const string SomeContactsExist = "some contacts exist";
    public const string TimeIs = "the time is";
    public const string TokenIsRefused = "the token is refused";
    public const string ScopeIsMissing = "the app lacks a scope";
    public const string RateLimitIsReached = "the rate limit is reached";

    /// <summary>The states that a contract may ask for.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        ListExists, SomeListsExist, ListIsMissing, FlowExists, TemplateExists, QueueExists, DncListExists,
        CampaignExists, SomeCampaignsExist, CampaignIsRunning, ContactExists, SomeContactsExist,
        TimeIs, TokenIsRefused, ScopeIsMissing, RateLimitIsReached,
    ];

    private readonly OperationTable _operations;
    private readonly Dictionary<string, IProviderState> _states;
    private readonly Dictionary<string, JsonObject> _active = new(StringComparer.Ordinal);

    public ProviderStateStore(
        OperationTable operations, StubRecords records, CampaignDirectory campaigns, ReferencedLists lists, StubClock clock)
    {
        var believed = new BelievedState();
        var list = new ContactListState(records, lists, clock);
        var contact = new ContactState(records, clock);
        var campaign = new CampaignState(campaigns, usual: []);
        _operations = operations;
        _states = new(StringComparer.Ordinal)
        {
            [ListExists] = list,
            [SomeListsExist] = new SeveralState(list, "cl-0000001-0000-4000-8000-000000000000", "cl-0000002-0000-4000-8000-000000000000"),
            [ListIsMissing] = new MissingListState(lists),
            [FlowExists] = believed,
            [TemplateExists] = believed,
            [QueueExists] = believed,
            [DncListExists] = believed,
            [CampaignExists] = campaign,
            [SomeCampaignsExist] = new SeveralState(
                new CampaignState(campaigns, new JsonObject { ["status"] = nameof(CampaignStage.Stopped) }),
                "cd-00000001-0000-5000-8000-000000000000",
                "cd-00000002-0000-5000-8000-000000000000"),
            [CampaignIsRunning] = new CampaignState(campaigns, new JsonObject
            {
                ["id"] = "cd-0000003-0000-4000-8000-000000000000",
                ["type"] = StoredCampaign.Voice,
                ["status"] = nameof(CampaignStage.Active),
            }),
            [ContactExists] = contact,
            [SomeContactsExist] = new SeveralState(contact, "000000000000000000000001", "000000000000000000000002"),
            [TimeIs] = new TimeState(clock),
            [TokenIsRefused] = believed,
            [ScopeIsMissing] = believed,
            [RateLimitIsReached] = believed,
        };
    }

    public bool IsActive(string state) => _operations.Between(() => _active.ContainsKey(state));

    /// <summary>Whether a contract took one of an operation's scopes away; all of them where it names none.</summary>
    public bool LacksScope(IEnumerable<string> scopes) => _operations.Between(() =>
        _active.TryGetValue(ScopeIsMissing, out JsonObject? parameters)
        && (parameters.Text("scope") is not { } scope || scopes.Contains(scope, StringComparer.Ordinal)));

    /// <summary>Enters a state. Gives what is wrong with one that changes nothing, so that no contract is verified in vain.</summary>
    public string? SetUp(string state, JsonObject parameters) => Apply(state, known =>
    {
        if (known.SetUp(parameters) is { } problem)
        {
            return problem;
        }

        _active[state] = parameters;
        return null;
    });

    /// <summary>Leaves a state. Gives what is wrong with one that cannot have been entered.</summary>
    public string? TearDown(string state, JsonObject parameters) => Apply(state, known =>
    {
        known.TearDown(parameters);
        _active.Remove(state);
        return null;
    });

    private string? Apply(string state, Func<IProviderState, string?> change) => _states.TryGetValue(state, out IProviderState? known)
        ? _operations.Between(() => change(known))
        : $"The stub does not know the state '{state}'. It knows: {string.Join("; ", Known)}.";
}
