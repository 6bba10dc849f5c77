using KoreApiKit.Campaigns;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Consumer.Tests.Exercises;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Consumer.Tests;

/// <summary>The token and the secret are in no pact and in nothing that a failure says.</summary>
public sealed class SecretTests
{
    private static readonly KoreStubOptions s_options = new();

    [Fact]
    public void The_pacts_that_are_checked_in_hold_no_credential()
    {
        string pact = File.ReadAllText(PactFolder.File);

        AssertNone("the pact", pact, CampaignExercise.Token);
        // What any signed token begins with: {" in base64.
        Assert.DoesNotContain("eyJ", pact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pact_that_is_written_and_a_call_that_fails_hold_no_credential()
    {
        PactSession session = PactSession.V4(PactFolder.Consumer, PactFolder.Provider);
        CampaignExercise honoured = CampaignExercises.All.First(exercise => exercise.Contract.ToString() == KoreCampaignsContracts.CreateSmsCampaign.Advanced.ToString());
        await honoured.VerifyAsync(session);
        CampaignExercise broken = honoured with { Exercise = (client, token) => client.GetCampaignAsync("another", token) };

        Exception? failure = await Record.ExceptionAsync(() => broken.VerifyAsync(session));

        Assert.NotNull(failure);
        AssertNone("the exception", failure.ToString(), CampaignExercise.Token);
        AssertNone("the pact", session.ToJson(), CampaignExercise.Token);
    }

    [Theory]
    [InlineData("native")]
    [InlineData("managed")]
    public async Task A_verification_that_fails_holds_no_credential(string engine)
    {
        await using KoreStubProvider provider = await KoreStubProvider.StartAsync(new KoreStubOptions
        {
            ProviderStates = true,
            Tamper = answer => answer["data"]!.AsObject().Remove("_id"),
        });
        using var credential = new KoreJwtCredential(s_options.ClientId, s_options.ClientSecret);
        string token = await credential.GetCredentialAsync();

        VerificationResult result = await new PactVerifier(PactFolder.Provider, engine == "managed" ? PactEngines.Managed : PactEngines.Default)
            .WithHttpEndpoint(provider.BaseAddress)
            .WithFileSource(PactFolder.File)
            .WithProviderStateUrl(provider.ProviderStatesAddress, teardown: true)
            .WithCustomHeader("auth", token)
            .WithFilter(KoreCampaignsContracts.CreateSmsCampaign.Advanced.Interaction.Description)
            .VerifyAsync();

        Assert.False(result.Succeeded);
        AssertNone("the result", result.ToString(), token);
        AssertNone("the exception", Assert.Throws<PactVerificationFailedException>(result.ThrowIfFailed).ToString(), token);
    }

    private static void AssertNone(string place, string text, string token)
    {
        foreach (string credential in (string[])[s_options.ClientSecret, token, .. token.Split('.').Skip(1)])
        {
            Assert.False(text.Contains(credential, StringComparison.Ordinal), $"{place} shows a credential");
        }
    }
}
