using System.Text.RegularExpressions;
using KoreApiKit.Campaigns;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Consumer.Tests;

/// <summary>Replays the checked-in pact against the stub provider on a real port, with provider states.</summary>
public sealed class ProviderTests
{
    private static readonly string Advanced = KoreCampaignsContracts.CreateSmsCampaign.Advanced.Interaction.Description;

    public static TheoryData<string> Descriptions => [.. KoreCampaignsContracts.All.Select(contract => contract.Interaction.Description)];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task The_provider_honours(string description)
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions { ProviderStates = true });

        VerificationResult result = await (await VerifierAsync(provider)).WithFilter($"^{Regex.Escape(description)}$").VerifyAsync();

        result.ThrowIfFailed();
        Assert.Equal(description, Assert.Single(result.Interactions).Description);
    }

    [Fact]
    public async Task Every_interaction_of_the_suite_is_verified_at_once()
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions { ProviderStates = true });

        VerificationResult result = await (await VerifierAsync(provider)).VerifyAsync();

        result.ThrowIfFailed();
        Assert.Equal(
            KoreCampaignsContracts.All.Select(contract => contract.Interaction.Description).Order(StringComparer.Ordinal),
            result.Interactions.Select(interaction => interaction.Description).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("_id")]
    [InlineData("experienceFlow")]
    public async Task A_field_that_the_provider_stops_sending_fails_the_verification_and_is_named(string field)
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions
        {
            ProviderStates = true,
            Tamper = answer => answer["data"]!.AsObject().Remove(field),
        });

        VerificationResult result = await (await VerifierAsync(provider))
            .WithFilter(Advanced)
            .VerifyAsync();

        Assert.False(result.Succeeded);
        PactVerificationFailedException failure = Assert.Throws<PactVerificationFailedException>(result.ThrowIfFailed);
        Assert.Contains(field, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_another_app_is_refused_by_the_provider()
    {
        await using KoreStubProvider provider = await StartAsync(new KoreStubOptions { ProviderStates = true });
        using var stranger = new KoreJwtCredential("cs-someone-else", new KoreStubOptions().ClientSecret);

        VerificationResult result = await Verifier(provider, await stranger.GetCredentialAsync())
            .WithFilter(Advanced)
            .VerifyAsync();

        Assert.False(result.Succeeded);
        Assert.Contains("401", result.ToString(), StringComparison.Ordinal);
    }

    private static Task<KoreStubProvider> StartAsync(KoreStubOptions options) => KoreStubProvider.StartAsync(options);

    private static async Task<PactVerifier> VerifierAsync(KoreStubProvider provider)
    {
        var options = new KoreStubOptions();
        using var credential = new KoreJwtCredential(options.ClientId, options.ClientSecret);
        return Verifier(provider, await credential.GetCredentialAsync());
    }

    private static PactVerifier Verifier(KoreStubProvider provider, string token) =>
        new PactVerifier(PactFolder.Provider)
            .WithHttpEndpoint(provider.BaseAddress)
            .WithFileSource(PactFolder.File)
            .WithProviderStateUrl(provider.ProviderStatesAddress, teardown: true)
            .WithCustomHeader("auth", token);
}
