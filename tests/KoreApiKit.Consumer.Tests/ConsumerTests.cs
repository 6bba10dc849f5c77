using KoreApiKit.Campaigns;
using KoreApiKit.Consumer.Tests.Exercises;
using KoreApiKit.Pact;

namespace KoreApiKit.Consumer.Tests;

/// <summary>
/// Runs the generated client against the Pact engine's mock server, and keeps <c>pacts/</c> true. Set UPDATE_PACTS=1 to
/// write the pact anew after a deliberate change.
/// </summary>
public sealed class ConsumerTests
{
    public static TheoryData<string> Contracts => [.. CampaignExercises.All.Select(exercise => exercise.Contract.ToString())];

    [Theory]
    [MemberData(nameof(Contracts))]
    public async Task The_generated_client_honours(string contract)
    {
        PactSession session = NewSession();

        await CampaignExercises.All.Single(exercise => exercise.Contract.ToString() == contract).VerifyAsync(session);

        Assert.Equal(1, session.Count);
    }

    [Fact]
    public async Task The_checked_in_pact_is_what_the_tests_write_and_no_contract_of_the_spec_is_left_out()
    {
        PactSession session = NewSession();
        foreach (CampaignExercise exercise in CampaignExercises.All)
        {
            await exercise.VerifyAsync(session);
        }

        Assert.Empty(session.NotVerified(KoreCampaignsContracts.All));
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
    public void A_contract_that_no_test_exercised_is_named()
    {
        Assert.Equal(KoreCampaignsContracts.All, NewSession().NotVerified(KoreCampaignsContracts.All));
    }

    [Fact]
    public void The_checked_in_pacts_are_those_of_this_suite_and_no_more()
    {
        Assert.Equal([PactFolder.File], Directory.GetFiles(PactFolder.Path, "*.json"));
    }

    private static PactSession NewSession() => PactSession.V4(PactFolder.Consumer, PactFolder.Provider);
}
