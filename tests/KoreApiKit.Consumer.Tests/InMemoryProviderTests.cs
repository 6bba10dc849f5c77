using System.Text.Json.Nodes;
using KoreApiKit.Campaigns;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Verification;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace KoreApiKit.Consumer.Tests;

/// <summary>
/// Replays the checked-in pact against the stub within this process: no socket, no native code. States are callbacks, and the token that
/// a pact cannot hold is put in by a request filter.
/// </summary>
public sealed class InMemoryProviderTests : IAsyncLifetime
{
    private static readonly string[] Parameters = ["id", "name", "type", "status", "form", "instanceId", "scope", "at"];

    private readonly KoreStubOptions _options = new();
    private readonly StubApplication _stub;
    private readonly WebApplication _host;

    public InMemoryProviderTests()
    {
        _stub = new StubApplication(_options);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer();
        _host = builder.Build();
        _host.Run(_stub.HandleAsync);
    }

    public static TheoryData<string> Interactions => [.. new PactVerifier(PactFolder.Provider).WithFileSource(PactFolder.File).Interactions];

    public Task InitializeAsync() => _host.StartAsync();

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        _stub.Dispose();
    }

    [Theory]
    [MemberData(nameof(Interactions))]
    public async Task The_provider_honours(string interaction)
    {
        VerificationResult result = await Verifier().VerifyInteractionAsync(interaction);

        result.ThrowIfFailed();
        Assert.Equal(InteractionOutcome.Passed, Assert.Single(result.Interactions).Outcome);
        Assert.DoesNotContain(ProviderStateStore.Known, _stub.States.IsActive);
    }

    [Fact]
    public async Task Every_contract_of_the_specification_is_verified()
    {
        VerificationResult result = await Verifier().VerifyAsync();

        result.ThrowIfFailed();
        Assert.Equal(
            KoreCampaignsContracts.All.Select(contract => contract.Interaction.Description).Order(StringComparer.Ordinal),
            result.Interactions.Select(interaction => interaction.Description).Order(StringComparer.Ordinal));
    }

    private PactVerifier Verifier() => new PactVerifier(PactFolder.Provider)
        .WithHttpHandler(_host.GetTestServer().CreateHandler())
        .WithFileSource(PactFolder.File)
        .WithProviderStates(States())
        .WithRequestFilter(async (request, cancellationToken) =>
        {
            using var credential = new KoreJwtCredential(_options.ClientId, _options.ClientSecret);
            request.Headers.Remove("auth");
            request.Headers.Add("auth", await credential.GetCredentialAsync(cancellationToken));
        });

    private ProviderStateHandlers States() => new(ProviderStateStore.Known.Select(state =>
        new ProviderStateHandler(state, (parameters, _) => Apply(_stub.States.SetUp(state, JsonOf(parameters))))
        {
            TearDown = (parameters, _) => Apply(_stub.States.TearDown(state, JsonOf(parameters))),
        }));

    private static JsonObject JsonOf(ProviderStateParameters parameters) => new(Parameters
        .Select(name => KeyValuePair.Create(name, (JsonNode?)parameters.OptionalText(name)))
        .Where(pair => pair.Value is not null));

    private static Task Apply(string? problem) => problem is null ? Task.CompletedTask : throw new ProviderStateException(problem);
}
