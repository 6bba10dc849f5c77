namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>What goes wrong between the tool and a broker, for every verb that asks one.</summary>
public sealed class BrokerFailureTests : BrokerTest
{
    private const string Publish = "pact publish pacts --consumer-app-version 1.0";
    private const string Deploy = "pact can-i-deploy --pacticipant web --version 1.0 --to-environment production";
    private const string CheckCredentials =
        "; check --broker-token (PACT_BROKER_TOKEN), or --broker-username and --broker-password (PACT_BROKER_USERNAME, PACT_BROKER_PASSWORD)";

    public static TheoryData<string> Verbs { get; } = [Publish, Deploy];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task CredentialsAreAskedFor(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble { Authorization = "Bearer right" }.StartAsync();

        AssertUnusable(await Run($"{verb} --broker-base-url {broker.Address}"), $"the broker at {broker.Address} asks for credentials (401): Unauthorized{CheckCredentials}");
        ToolRun wrong = await Run($"{verb} --broker-base-url {broker.Address} --broker-token wrong");
        AssertUnusable(wrong, $"the broker at {broker.Address} refuses the credentials (401): Unauthorized{CheckCredentials}");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task ANameAndAPasswordAreSentAsBasic(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble { Authorization = "Basic bWU6cMOkc3M=" }.StartAsync();
        broker.Store.Deploy("production");
        broker.Store.Add("web", "1.0", "pets", Pact("web", "pets"));
        Variables["PACT_BROKER_PASSWORD"] = "päss";

        ToolRun run = await Run($"{verb} --broker-base-url {broker.Address} --broker-username me");

        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("--broker-token t --broker-username me", "a token and a user name are given for the broker; it takes one of them")]
    [InlineData("--broker-password x", "--broker-password needs --broker-username or PACT_BROKER_USERNAME")]
    [InlineData("--broker-username a:b", "the user name for the broker must not hold a colon" + CheckCredentials)]
    [InlineData("--broker-token ü", "the broker's token is empty, or holds spaces or characters beyond ASCII" + CheckCredentials)]
    public async Task ContradictoryCredentialsAreExplained(string arguments, string message) =>
        AssertUnusable(await Run($"{Publish} --broker-base-url http://127.0.0.1:9 {arguments}"), message);

    [Fact]
    public async Task CredentialsInTheAddressAreNotShown() => AssertUnusable(
        await Run($"{Publish} --broker-base-url https://me:s3cret@broker.example"),
        $"the address of the broker at broker.example holds credentials, which would be shown in logs{CheckCredentials}");

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task ASecretThatTheBrokerRepeatsIsNotShown(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Interrupt(BrokerDouble.Answer(403, "application/json", """{ "error": { "message": "s3cret has no\nscope 'publish'." } }"""));

        AssertUnusable(
            await Run($"{verb} --broker-base-url {broker.Address} --broker-token s3cret"),
            $"the credentials may not be used for {broker.Address}/ (403): *** has no scope 'publish'{CheckCredentials}");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task AnotherProgramIsNoBroker(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        string to = $"{verb} --broker-base-url {broker.Address}";
        broker.Interrupt(
            BrokerDouble.Answer(200, "text/html", "<!doctype html><title>Log in</title>"),
            BrokerDouble.Answer(200, "application/json", """{ "name": "shop" }"""),
            BrokerDouble.Answer(200, "application/json", "[]"),
            BrokerDouble.Answer(200, "application/hal+json", "{ \"_links\":\n { \"pb:publish"),
            BrokerDouble.Answer(404, "text/html", "<h1>Not found</h1>"));

        AssertUnusable(await Run(to), $"{broker.Address}/ answers with a web page (text/html), not with a broker's JSON; check --broker-base-url");
        AssertUnusable(await Run(to), $"what answers at {broker.Address} is no Pact Broker: its answer has no '_links'; check --broker-base-url");
        AssertUnusable(await Run(to), $"what answers at {broker.Address} is no Pact Broker: its answer has no '_links'; check --broker-base-url");
        AssertUnusable(await Run(to), $"{broker.Address}/ answers with JSON that is broken in line 2, byte 15");
        AssertUnusable(await Run(to), $"there is no broker at {broker.Address} (404); check --broker-base-url");
    }

    [Fact]
    public async Task AnOldBrokerIsToldByItsMissingLink()
    {
        await using BrokerDouble broker = await new BrokerDouble { WithoutRelations = ["pb:publish-contracts"] }.StartAsync();

        AssertUnusable(
            await Run($"{Publish} --broker-base-url {broker.Address}"),
            $"the broker offers no 'pb:publish-contracts' at {broker.Address}/; it is older than this needs, or no Pact Broker");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task ARedirectOfTheBrokerItselfIsFollowed(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble { Authorization = "Bearer t" }.StartAsync();
        broker.Store.Deploy("production");
        broker.Store.Add("web", "1.0", "pets", Pact("web", "pets"));
        broker.Interrupt(BrokerDouble.Redirect(302, "/?"));

        ToolRun run = await Run($"{verb} --broker-base-url {broker.Address} --broker-token t");

        Assert.Equal("", run.Error);
        Assert.Equal("Bearer t", broker.Requests[1].Authorization);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task ARedirectToAnotherHostIsNotFollowed(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        await using BrokerDouble other = await new BrokerDouble().StartAsync();
        broker.Interrupt(BrokerDouble.Redirect(302, other.Address + "/login?code=1"));

        AssertUnusable(
            await Run($"{verb} --broker-base-url {broker.Address} --broker-token t"),
            $"{broker.Address}/ redirects to {other.Address}/login, which is not followed; check --broker-base-url");
        Assert.Empty(other.Requests);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task RedirectsEnd(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Interrupt(Enumerable.Repeat(BrokerDouble.Redirect(307, "/"), 6));

        AssertUnusable(
            await Run($"{verb} --broker-base-url {broker.Address}"),
            $"{broker.Address}/ leads from redirect to redirect without an end; check --broker-base-url");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task CredentialsDoNotFollowALinkToAnotherHost(string verb)
    {
        await using BrokerDouble other = await new BrokerDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble { LinkBase = other.Address }.StartAsync();

        ToolRun run = await Run($"{verb} --broker-base-url {broker.Address} --broker-token t");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"korekit: the broker at {broker.Address} links to {other.Address}/", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("and the credentials are not sent to another origin; check --broker-base-url\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task WithoutCredentialsALinkToAnotherHostIsFollowed()
    {
        await using BrokerDouble other = await new BrokerDouble().StartAsync();
        await using BrokerDouble broker = await new BrokerDouble { LinkBase = other.Address }.StartAsync();

        Assert.Equal(0, (await Run($"{Publish} --broker-base-url {broker.Address}")).ExitCode);
        Assert.Equal(2, other.Store.Pacts.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task WhatMayPassIsTriedAgain(int status)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Interrupt(Enumerable.Repeat(BrokerDouble.Answer(status, "text/html", "<h1>Busy</h1>"), 3));

        Assert.Equal(0, (await Run($"{Publish} --broker-base-url {broker.Address}")).ExitCode);
        Assert.Equal([1, 2, 4], Time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task TryingAgainEnds(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Interrupt(Enumerable.Repeat(BrokerDouble.Answer(503, "text/plain", "Down for\nmaintenance.\n"), 4));

        AssertUnusable(await Run($"{verb} --broker-base-url {broker.Address}"), $"the broker failed at {broker.Address}/ (503): Down for maintenance");
        Assert.Equal(4, broker.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task NobodyAnswers(string verb)
    {
        ToolRun run = await Run($"{verb} --broker-base-url http://127.0.0.1:9");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: http://127.0.0.1:9/ cannot be reached (4 attempts): ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("; check --broker-base-url\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, Time.Waits.Count);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task ABrokerThatNeverAnswersIsGivenUp(string verb)
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Interrupt(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        AssertUnusable(
            await Run($"{verb} --broker-base-url {broker.Address} --broker-timeout 1"),
            $"the broker at {broker.Address} did not answer within 1 s; --broker-timeout lets it take longer");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task AnInterruptedRunSaysSo(string verb)
    {
        using var cancellation = new CancellationTokenSource();
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Interrupt(async context =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        Assert.Equal(new ToolRun(130, "", "korekit: interrupted\n"), await Run($"{verb} --broker-base-url {broker.Address}", cancellation.Token));
    }
}
