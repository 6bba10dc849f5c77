using KoreApiKit.Campaigns;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Consumer.Tests;

/// <summary>Replays the checked-in pact against the stub provider on a real port, with provider states, by each engine.</summary>
public sealed class ProviderTests
{
    private static readonly string Advanced = KoreCampaignsContracts.CreateSmsCampaign.Advanced.Interaction.Description;

    public static TheoryData<string, string> Interactions
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (string interaction in new PactVerifier(PactFolder.Provider).WithFileSource(PactFolder.File).Interactions)
            {
                cases.Add("native", interaction);
                cases.Add("managed", interaction);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Interactions))]
    public async Task The_provider_honours(string engine, string interaction)
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions { ProviderStates = true });

        VerificationResult result = await (await VerifierAsync(engine, provider)).VerifyInteractionAsync(interaction);

        result.ThrowIfFailed();
        Assert.StartsWith($"{PactFolder.Consumer}: {Assert.Single(result.Interactions).Description}", interaction, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("native")]
    [InlineData("managed")]
    public async Task Every_interaction_of_the_suite_is_verified_at_once(string engine)
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions { ProviderStates = true });

        VerificationResult result = await (await VerifierAsync(engine, provider)).VerifyAsync();

        result.ThrowIfFailed();
        Assert.Equal(
            KoreCampaignsContracts.All.Select(contract => contract.Interaction.Description).Order(StringComparer.Ordinal),
            result.Interactions.Select(interaction => interaction.Description).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("native", "status")]
    [InlineData("native", "_id")]
    [InlineData("managed", "status")]
    [InlineData("managed", "_id")]
    [InlineData("managed", "experienceFlow")]
    public async Task A_field_that_the_provider_stops_sending_fails_the_verification_and_is_named(string engine, string field)
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions
        {
            ProviderStates = true,
            Tamper = answer => answer["data"]!.AsObject().Remove(field),
        });

        VerificationResult result = await (await VerifierAsync(engine, provider))
            .WithFilter(Advanced)
            .VerifyAsync();

        Assert.False(result.Succeeded);
        PactVerificationFailedException failure = Assert.Throws<PactVerificationFailedException>(result.ThrowIfFailed);
        Assert.Contains(field, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("native")]
    [InlineData("managed")]
    public async Task A_token_of_another_app_is_refused_by_the_provider(string engine)
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions { ProviderStates = true });
        using var stranger = new KoreJwtCredential("cs-someone-else", new KoreStubOptions().ClientSecret);

        VerificationResult result = await Verifier(engine, provider, await stranger.GetCredentialAsync())
            .WithFilter(Advanced)
            .VerifyAsync();

        Assert.False(result.Succeeded);
        Assert.Contains("401", result.ToString(), StringComparison.Ordinal);
    }

    private static Task<KoreStubProvider> StartAsync(KoreStubOptions options) => KoreStubProvider.StartAsync(options);

    private static async Task<PactVerifier> VerifierAsync(string engine, KoreStubProvider provider)
    {
        var options = new KoreStubOptions();
        using var credential = new KoreJwtCredential(options.ClientId, options.ClientSecret);
        return Verifier(engine, provider, await credential.GetCredentialAsync());
    }

    private static PactVerifier Verifier(string engine, KoreStubProvider provider, string token) =>
        new PactVerifier(PactFolder.Provider, engine == "managed" ? PactEngines.Managed : PactEngines.Default)
            .WithHttpEndpoint(provider.BaseAddress)
            .WithFileSource(PactFolder.File)
            .WithProviderStateUrl(provider.ProviderStatesAddress, teardown: true)
            .WithCustomHeader("auth", token);
}
