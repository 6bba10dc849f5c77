using KoreApiKit.Campaigns.Stub;
using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Sample;

/// <summary>The main job, as a newcomer runs it.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class SampleTests(RepositoryCopy repository)
{
    private const string Run = "run --project samples/CreateSmsCampaign";

    [Fact]
    public async Task It_creates_the_campaign_against_the_embedded_stub()
    {
        CommandResult run = await repository.DotNetAsync(Run);

        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Contains("POST /agentassist/api/v1/public/", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"experienceFlowName\": \"SMS Support Flow\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("Campaign Interactive Support SMS Campaign creation in progress", run.Output, StringComparison.Ordinal);
        Assert.Contains("is Ready", run.Output, StringComparison.Ordinal);
        Assert.Contains("spec/kore-campaigns.openapi.yaml", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public Task An_option_that_it_does_not_have_is_named() => FailsAsync(2, Run + " -- --fast", "'--fast' is not an option");

    [Fact]
    public Task A_missing_setting_is_named() => FailsAsync(2, Run, "set KORE_IID and KORE_ACCOUNT_ID and KORE_CLIENT_ID and KORE_CLIENT_SECRET too", ("KORE_HOST", "platform.example"));

    [Fact]
    public async Task An_unreachable_host_is_one_clear_message()
    {
        // Port 1 of the loopback address: nothing listens there.
        await FailsAsync(1, Run, "127.0.0.1:1", Settings("http://127.0.0.1:1"));
    }

    [Fact]
    public async Task A_wrong_secret_is_one_clear_message()
    {
        await using KoreStubProvider provider = await KoreStubProvider.StartAsync();

        await FailsAsync(1, Run, "401", [.. Settings(provider.BaseAddress.ToString()), ("KORE_CLIENT_ID", new KoreStubOptions().ClientId)]);
    }

    private static (string Name, string? Value)[] Settings(string host) =>
    [
        ("KORE_HOST", host),
        ("KORE_IID", "st-1"),
        ("KORE_ACCOUNT_ID", "account"),
        ("KORE_CLIENT_ID", "cs-1"),
        ("KORE_CLIENT_SECRET", "a-secret-of-the-test-with-32-bytes"),
    ];

    private async Task FailsAsync(int exitCode, string arguments, string expected, params (string Name, string? Value)[] environment)
    {
        CommandResult run = await repository.DotNetAsync(arguments, environment);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret-of-the-test", run.Text, StringComparison.Ordinal);
    }
}
