using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Tests.Replay;

/// <summary>Callbacks for provider states, and verification one by one, with a provider on a socket and either engine.</summary>
public sealed class StateHandlersOfBothEnginesTests : IAsyncDisposable
{
    private readonly ProviderStub _provider = ProviderStub.Start();
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _calls = [];

    public static TheoryData<bool> Engines => [true, false];

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Handlers_prepare_and_undo_states(bool isManaged)
    {
        VerificationResult result = await Verifier(isManaged).WithProviderStates(Handlers()).VerifyAsync();

        result.ThrowIfFailed();
        Assert.Equal(2, result.Interactions.Count);
        Assert.Equal(["up 3", "down 3"], _calls);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task One_interaction_is_verified_by_its_name(bool isManaged)
    {
        PactVerifier verifier = Verifier(isManaged).WithProviderStates(Handlers());

        VerificationResult result = await verifier.VerifyInteractionAsync("Shop: an item (or two) given in stock");

        result.ThrowIfFailed();
        Assert.Equal("an item (or two)", Assert.Single(result.Interactions).Description);
        Assert.Equal(["up 3", "down 3"], _calls);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_handler_that_throws_fails_its_interaction(bool isManaged)
    {
        ProviderStateHandlers handlers = new([new ProviderStateHandler("in stock", (_, _) => throw new InvalidOperationException("no database"))]);

        VerificationResult result = await Verifier(isManaged).WithProviderStates(handlers).VerifyAsync();

        Assert.Empty(result.Problems);
        Assert.Equal(
            [("an item (or two)", InteractionOutcome.Failed), ("another", InteractionOutcome.Passed)],
            result.Interactions.Select(interaction => (interaction.Description, interaction.Outcome)).Order());
        Assert.Contains("state", result.Interactions.Single(interaction => interaction.Outcome == InteractionOutcome.Failed).Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task States_by_an_address_give_values_too(bool isManaged)
    {
        string file = _folder.Write("values.json", PactText.Of(PactText.Interaction(
            "by number",
            """{"method":"GET","path":"/items/1","generators":{"path":{"type":"ProviderState","expression":"/items/${number}"}}}""",
            """[{"name":"in stock"}]""")));

        VerificationResult result = await new PactVerifier("Stock", Engine(isManaged)).WithHttpEndpoint(_provider.Address).WithFileSource(file)
            .WithProviderStateUrl(_provider.States, teardown: true).VerifyAsync();

        result.ThrowIfFailed();
        Assert.Equal([("setup", "in stock"), ("teardown", "in stock")], _provider.StateChanges);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_address_that_refuses_a_state_fails_its_interaction(bool isManaged)
    {
        string file = _folder.Write("unknown.json", PactText.Of(PactText.Interaction("an item", states: """[{"name":"unknown state"}]""")));

        VerificationResult result = await new PactVerifier("Stock", Engine(isManaged)).WithHttpEndpoint(_provider.Address).WithFileSource(file)
            .WithProviderStateUrl(_provider.States).VerifyAsync();

        Assert.Contains("state change", Assert.Single(result.Interactions).Error, StringComparison.Ordinal);
        Assert.Empty(_provider.Tokens);
    }

    private static IVerificationEngine Engine(bool isManaged) => isManaged ? PactEngines.Managed : PactEngines.Default;

    private PactVerifier Verifier(bool isManaged) => new PactVerifier("Stock", Engine(isManaged))
        .WithHttpEndpoint(_provider.Address)
        .WithFileSource(_folder.Write("p.json", PactText.Of(
            PactText.Interaction("an item (or two)", states: """[{"name":"in stock","params":{"n":3}}]"""),
            PactText.Interaction("another"))));

    private ProviderStateHandlers Handlers() => new(
    [
        new ProviderStateHandler("in stock", (parameters, _) => Call($"up {parameters.Integer("n")}"))
        {
            TearDown = (parameters, _) => Call($"down {parameters.Integer("n")}"),
        },
    ]);

    private Task Call(string name)
    {
        lock (_calls)
        {
            _calls.Add(name);
        }

        return Task.CompletedTask;
    }
}
