using System.Text.Json.Nodes;
using KoreApiKit.Tool.Tests.Broker;

namespace KoreApiKit.Tool.Tests.Verifying;

/// <summary><c>korekit pact verify</c> of a broker's pacts.</summary>
public sealed class VerifyBrokerTests : BrokerTest
{
    [Fact]
    public async Task ResultsArePublished()
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble { Authorization = "Bearer t" }.StartAsync();
        StoredPact kept = broker.Store.Add("web", "1.0", "pets", Pacts.OfPets());
        StoredPact broken = broker.Store.Add("app", "2.0", "pets", Pacts.OfPets("app", more: Pacts.WithToys));

        ToolRun run = await Verify(
            provider, broker, "--broker-token t --publish --provider-app-version 3.0 --provider-version-branch feat/x --provider-version-tag a --build-url https://ci.example/7");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains($"/pacts/provider/pets/consumer/app/pact-version/{broken.Sha}(1,", run.Output, StringComparison.Ordinal);
        Assert.Contains("error pact.verify.status: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("broker: The pact of web is verified because it is the latest\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"published success of pets 3.0 with web to {broker.Address}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"published failure of pets 3.0 with app to {broker.Address}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [(kept.Sha, "3.0", true), (broken.Sha, "3.0", false)],
            broker.Store.Results.Select(result => (result.Sha, result.ProviderVersion, result.Success)));
        StoredVersion version = broker.Store.VersionOf("pets", "3.0");
        Assert.Equal(("feat/x", "a"), (version.Branch, version.Tags.Distinct().Single()));
        JsonNode body = broker.Store.Results[1].Body;
        Assert.Equal("https://ci.example/7", (string?)body["buildUrl"]);
        Assert.Equal(["all pets True", "all toys False"], body["testResults"]!.AsArray().Select(one => $"{one!["interactionDescription"]} {one["success"]!.GetValue<bool>()}"));
        Assert.All(broker.Requests, request => Assert.Equal("Bearer t", request.Authorization));
    }

    [Fact]
    public async Task WithoutPublishNothingIsWritten()
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Store.Add("web", "1.0", "pets", Pacts.OfPets());

        ToolRun run = await Verify(provider, broker, "");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(broker.Store.Results);
    }

    [Fact]
    public async Task SelectorsAreSentAsTheyAre()
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Store.Add("web", "1.0", "pets", Pacts.OfPets());
        broker.Store.VersionOf("web", "1.0").Branch = "main";

        ToolRun run = await Verify(
            provider,
            broker,
            """--consumer-version-selector branch=main,fallbackToMainBranch --consumer-version-selector {"deployed":true} --include-wip-pacts-since 2026-01-31 --provider-version-branch main""");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """{"consumerVersionSelectors":[{"branch":"main","fallbackToMainBranch":true},{"deployed":true}],"includePendingStatus":true,"includeWipPactsSince":"2026-01-31","providerVersionBranch":"main"}""",
            broker.Requests.Single(request => request.Method == "POST").Body);
    }

    [Fact]
    public async Task APendingPactMayFail()
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Store.Add("app", "2.0", "pets", Pacts.OfPets("app", more: Pacts.WithToys));
        broker.Store.Pending.Add("app");

        ToolRun run = await Verify(provider, broker, "--enable-pending --publish --provider-app-version 3.0");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("note pact.verify.pending: ", run.Output, StringComparison.Ordinal);
        Assert.False(Assert.Single(broker.Store.Results).Success);
    }

    [Fact]
    public async Task AnOlderBrokerGivesTheLatestPacts()
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble { WithoutRelations = ["pb:provider-pacts-for-verification"] }.StartAsync();
        broker.Store.Add("web", "1.0", "pets", Pacts.OfPets());

        Assert.Equal(0, (await Verify(provider, broker, "")).ExitCode);
        ToolRun run = await Verify(provider, broker, "--consumer-version-selector mainBranch");
        Assert.StartsWith("korekit: the broker offers no 'pb:provider-pacts-for-verification' at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pets", "--filter-consumer app", "the broker at {0} has no pact to verify for the provider 'pets' and the consumer 'app'")]
    [InlineData("shop", "", "the broker does not know {0}/pacts/provider/shop/for-verification (404): The requested document was not found on this server")]
    [InlineData("pets", "--consumer-version-selector x/y", "'x/y' is not a value of --consumer-version-selector; use mainBranch, branch=main, or an object in JSON")]
    [InlineData("pets", "--consumer-version-selector {", "'{' is not a value of --consumer-version-selector; use mainBranch, branch=main, or an object in JSON")]
    [InlineData("pets", "--include-wip-pacts-since soon", "'soon' is not a value of --include-wip-pacts-since; use a day such as 2026-01-31")]
    public async Task NothingToVerifyIsNeverGreen(string name, string arguments, string message)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Store.Add("web", "1.0", "pets", Pacts.OfPets());

        AssertUnusable(
            await Run($"pact verify --engine managed --provider {name} --provider-base-url http://127.0.0.1:9 --broker-base-url {broker.Address} {arguments}"),
            message.Replace("{0}", broker.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AResultThatCannotBePublishedIsAFinding()
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        StoredPact pact = broker.Store.Add("web", "1.0", "pets", Pacts.OfPets());
        var resources = new BrokerResources(broker.Store, broker.Address, []);
        broker.Interrupt(
            BrokerDouble.Json(resources.Index()),
            BrokerDouble.Json(resources.ForVerification("pets", new JsonObject()).Answer!),
            BrokerDouble.Json(resources.Pact("pets", "web", pact.Sha).Answer!),
            BrokerDouble.Answer(403, "application/json", """{ "error": "read only" }"""));

        ToolRun run = await Verify(provider, broker, "--publish --provider-app-version 3.0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error pact.verify.not-published: The result is not published: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("(403): read only\n", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> Verify(ProviderDouble provider, BrokerDouble broker, string arguments) =>
        Run($"pact verify --engine managed --provider pets --provider-base-url {provider.Address} --broker-base-url {broker.Address} {arguments}");
}
