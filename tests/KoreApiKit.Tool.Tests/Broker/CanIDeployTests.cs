namespace KoreApiKit.Tool.Tests.Broker;

/// <summary><c>korekit pact can-i-deploy</c> against a broker.</summary>
public sealed class CanIDeployTests : BrokerTest
{
    [Fact]
    public async Task YesIsZero()
    {
        await using BrokerDouble broker = await Broker(success: true);

        ToolRun run = await Ask(broker, "--version 1.0 --to-environment production");

        Assert.Equal(
            new ToolRun(
                0,
                $"""
                broker: All required verification results are published and successful
                web 1.0 to production: yes, says {broker.Address}
                nothing found

                """,
                ""),
            run);
        Assert.Equal("/can-i-deploy?pacticipant=web&version=1.0&environment=production", broker.Requests[^1].Target);
    }

    [Fact]
    public async Task NoIsOne()
    {
        await using BrokerDouble broker = await Broker(success: false);

        ToolRun run = await Ask(broker, "--version 1.0 --to-environment production");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error pact.deploy.failed: The verification of web 1.0 with pets 2.0 failed\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("web 1.0 to production: no, says", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingResultIsNo()
    {
        await using BrokerDouble broker = await Broker(success: null);

        ToolRun run = await Ask(broker, "--version 1.0 --to-environment production");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "error pact.deploy.unknown: pets 2.0 has published no result for the pact of web 1.0; verify it and publish the result\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProviderIsAskedAboutItsConsumers()
    {
        await using BrokerDouble broker = await Broker(success: true);
        broker.Store.Deploy("production", ("web", "1.0"));

        ToolRun run = await Run($"pact can-i-deploy --pacticipant pets --version 2.0 --to-environment production --format junit --broker-base-url {broker.Address}");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("web 1.0 with pets 2.0", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--latest --to-environment production", "/matrix?q[][pacticipant]=web&q[][latest]=true&latestby=cvp&environment=production")]
    [InlineData("--latest --branch feat/x", "/matrix?q[][pacticipant]=web&q[][latest]=true&q[][branch]=feat/x&latestby=cvp&latest=true")]
    [InlineData("--branch feat/x", "/matrix?q[][pacticipant]=web&q[][latest]=true&q[][branch]=feat/x&latestby=cvp&latest=true")]
    [InlineData("--main-branch", "/matrix?q[][pacticipant]=web&q[][latest]=true&q[][mainBranch]=true&latestby=cvp&latest=true")]
    [InlineData("--latest prod", "/matrix?q[][pacticipant]=web&q[][latest]=true&q[][tag]=prod&latestby=cvp&latest=true")]
    [InlineData("--version 1.0 --to prod", "/matrix?q[][pacticipant]=web&q[][version]=1.0&latestby=cvp&latest=true&tag=prod")]
    [InlineData("--version 1.0 --pacticipant pets --version=2.0", "/matrix?q[][pacticipant]=web&q[][version]=1.0&q[][pacticipant]=pets&q[][version]=2.0&latestby=cvpv")]
    [InlineData("--latest --pacticipant pets --branch feat/x --to-environment production", "/matrix?q[][pacticipant]=web&q[][latest]=true&q[][pacticipant]=pets&q[][latest]=true&q[][branch]=feat/x&latestby=cvpv&environment=production")]
    [InlineData("--version 1.0", "/matrix?q[][pacticipant]=web&q[][version]=1.0&latestby=cvp&latest=true")]
    public async Task OtherQuestionsGoToTheMatrix(string arguments, string target)
    {
        await using BrokerDouble broker = await Broker(success: true);
        broker.Store.VersionOf("web", "1.0").Branch = "feat/x";

        ToolRun run = await Ask(broker, arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(target, Uri.UnescapeDataString(broker.Requests[^1].Target));
    }

    [Fact]
    public async Task TwoVersionsMustWorkTogether()
    {
        await using BrokerDouble broker = await Broker(success: false);

        ToolRun run = await Ask(broker, "--version 1.0 --pacticipant pets --version 2.0");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error pact.deploy.failed: The verification of web 1.0 with pets 2.0 failed\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("web 1.0 and pets 2.0: no, says", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADryRunReportsAndSucceeds()
    {
        await using BrokerDouble broker = await Broker(success: false);

        ToolRun run = await Ask(broker, "--version 1.0 --to-environment production --dry-run --fail-on note");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("note pact.deploy.failed: The verification of web 1.0 with pets 2.0 failed\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("web 1.0 to production: no, says", run.Output, StringComparison.Ordinal);
        Assert.Contains("dry run: whatever the broker says, the exit code is 0\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version 1.0 --to-environment production --ignore pets", "&ignore[]=pets")]
    [InlineData("--latest --to-environment production --ignore pets", "&ignore[][pacticipant]=pets")]
    public async Task AnIgnoredApplicationDoesNotCount(string arguments, string query)
    {
        await using BrokerDouble broker = await Broker(success: false);

        ToolRun run = await Ask(broker, arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(query, Uri.UnescapeDataString(broker.Requests[^1].Target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOlderBrokerIsAskedByItsMatrix()
    {
        await using BrokerDouble broker = await Broker(success: true, "pb:can-i-deploy-pacticipant-version-to-environment");

        Assert.Equal(0, (await Ask(broker, "--version 1.0 --to-environment production")).ExitCode);
        Assert.StartsWith("/matrix?", broker.Requests[^1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItIsAskedAgainWhileResultsAreMissing()
    {
        await using BrokerDouble broker = await Broker(success: null);
        StoredPact pact = broker.Store.Pacts[0];
        broker.Interrupt(Pass(broker, 1), Pass(broker, 2), Pass(broker, 2), async context =>
        {
            broker.Store.Verify(pact, "2.0", success: true);
            await Pass(broker, 2)(context);
        });

        ToolRun run = await Ask(broker, "--version 1.0 --to-environment production --retry-while-unknown 5 --retry-interval 7");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)], Time.Waits);
    }

    [Fact]
    public async Task ItIsNotAskedForEver()
    {
        await using BrokerDouble broker = await Broker(success: null);

        ToolRun run = await Ask(broker, "--version 1.0 --to-environment production --retry-while-unknown 3");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, Time.Waits.Count);
    }

    [Fact]
    public async Task AFailureIsNotWaitedFor()
    {
        await using BrokerDouble broker = await Broker(success: false);

        Assert.Equal(1, (await Ask(broker, "--version 1.0 --to-environment production --retry-while-unknown 3")).ExitCode);
        Assert.Empty(Time.Waits);
    }

    [Fact]
    public async Task AnUnknownVersionIsNo()
    {
        await using BrokerDouble broker = await Broker(success: true);

        ToolRun run = await Ask(broker, "--version 9.9 --to-environment production");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error pact.deploy.refused: No pacts or verifications have been published for version 9.9 of web\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pacticipant nobody --version 1.0", "the broker refuses {0}/matrix (400): Pacticipant nobody not found")]
    [InlineData("--pacticipant web --version 1.0 --to-environment moon", "the broker refuses {0}/can-i-deploy (400): environment: environment with name 'moon' does not exist")]
    [InlineData("--pacticipant web", "which version of web? give --version, --latest, --branch or --main-branch after it")]
    [InlineData("--pacticipant web --version 1.0 --pacticipant pets", "which version of pets? give --version, --latest, --branch or --main-branch after it")]
    [InlineData("--pacticipant web --version 1.0 --latest", "the version of web is named in several ways: --version and --latest exclude each other")]
    [InlineData("--pacticipant web --version 1.0 --branch main", "the version of web is named in several ways: --version and --branch exclude each other")]
    [InlineData("--pacticipant web --latest prod --main-branch", "the version of web is named in several ways: --latest and --main-branch exclude each other")]
    [InlineData("--pacticipant web --version 1.0 --to prod --to-environment production", "--to-environment and --to exclude each other")]
    public async Task AWrongQuestionIsExplained(string arguments, string message)
    {
        await using BrokerDouble broker = await Broker(success: true);

        AssertUnusable(
            await Run($"pact can-i-deploy {arguments} --broker-base-url {broker.Address}"),
            string.Format(System.Globalization.CultureInfo.InvariantCulture, message, broker.Address));
    }

    [Theory]
    [InlineData("--retry-interval 0", "'0' is not a value of --retry-interval; use a whole number from 1 to 3600")]
    [InlineData("--retry-while-unknown often", "'often' is not a value of --retry-while-unknown; use a whole number from 0 to 10000")]
    [InlineData("--broker-timeout -1", "'-1' is not a value of --broker-timeout; use a whole number from 1 to 3600")]
    public async Task ANumberHasLimits(string arguments, string message)
    {
        ToolRun run = await Run($"pact can-i-deploy --pacticipant web --version 1 {arguments}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"korekit: {message}\n", run.Error, StringComparison.Ordinal);
    }

    private Task<ToolRun> Ask(BrokerDouble broker, string arguments) =>
        Run($"pact can-i-deploy --pacticipant web {arguments} --broker-base-url {broker.Address}");

    // What the double would answer itself, to a request that is counted.
    private static Microsoft.AspNetCore.Http.RequestDelegate Pass(BrokerDouble broker, int number)
    {
        var resources = new BrokerResources(broker.Store, broker.Address, []);
        return context => BrokerDouble.Json(number == 1
            ? resources.Index()
            : new BrokerMatrix(broker.Store, broker.Address).Answer("web", "1.0", "production", []))(context);
    }

    private static async Task<BrokerDouble> Broker(bool? success, params string[] withoutRelations)
    {
        var broker = new BrokerDouble { WithoutRelations = withoutRelations };
        broker.Store.VersionOf("pets", "2.0");
        broker.Store.Deploy("production", ("pets", "2.0"));
        StoredPact pact = broker.Store.Add("web", "1.0", "pets", Pact("web", "pets"));
        if (success is { } result)
        {
            broker.Store.Verify(pact, "2.0", result);
        }

        return await broker.StartAsync();
    }
}
