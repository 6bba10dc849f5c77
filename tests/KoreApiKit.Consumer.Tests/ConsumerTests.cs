using KoreApiKit.Authentication;
using KoreApiKit.Campaigns;
using KoreApiKit.Consumer.Tests.Interactions;
using KoreApiKit.Http;
using KoreApiKit.Pact;

namespace KoreApiKit.Consumer.Tests;

/// <summary>
/// Runs the generated client against the Pact engine's mock server, and keeps <c>pacts/</c> true. Set UPDATE_PACTS=1 to
/// write the pact anew after a deliberate change.
/// </summary>
public sealed class ConsumerTests
{
    private const string Token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl";

    public static TheoryData<string> Descriptions => [.. CampaignInteractions.All.Select(interaction => interaction.Description)];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task The_generated_client_honours(string description)
    {
        PactSession session = NewSession();

        await VerifyAsync(session, CampaignInteractions.All.Single(interaction => interaction.Description == description));

        Assert.Equal(1, session.Count);
    }

    [Fact]
    public async Task The_checked_in_pact_is_what_the_tests_write()
    {
        PactSession session = NewSession();
        foreach (CampaignInteraction interaction in CampaignInteractions.All)
        {
            await VerifyAsync(session, interaction);
        }

        string written = session.ToJson();
        if (Environment.GetEnvironmentVariable("UPDATE_PACTS") == "1")
        {
            await session.WriteAsync(PactFolder.Path);
        }

        Assert.True(File.Exists(PactFolder.File), $"{PactFolder.File} is missing; run the tests with UPDATE_PACTS=1 and check it in.");
        string? difference = PactDifference.Describe(PactFolder.File, await File.ReadAllTextAsync(PactFolder.File), written);
        Assert.True(difference is null, difference);
    }

    [Fact]
    public void The_checked_in_pacts_are_those_of_this_suite_and_no_more()
    {
        Assert.Equal([PactFolder.File], Directory.GetFiles(PactFolder.Path, "*.json"));
    }

    private static PactSession NewSession() => PactSession.V4(PactFolder.Consumer, PactFolder.Provider);

    private static Task VerifyAsync(PactSession session, CampaignInteraction interaction) =>
        interaction.Define(session.UponReceiving(interaction.Description)).VerifyAsync(async (context, cancellationToken) =>
        {
            using HttpClient http = ApiHttpClient.Create(context.MockServerUri);
            var client = new KoreCampaignsClient(http, new KoreCampaignsClientOptions
            {
                Iid = CampaignInteractions.ApplicationId,
                AccountId = CampaignInteractions.AccountId,
                Auth = CredentialProvider.FromValue(Token),
            });
            await interaction.Exercise(client, cancellationToken);
        });
}
