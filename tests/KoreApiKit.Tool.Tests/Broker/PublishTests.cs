using System.Text;

namespace KoreApiKit.Tool.Tests.Broker;

/// <summary><c>korekit pact publish</c> against a broker.</summary>
public sealed class PublishTests : BrokerTest
{
    [Fact]
    public async Task AllPactsOfAFolderArePublished()
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();

        ToolRun run = await Run($"pact publish pacts --consumer-app-version 1.0 --branch feat/x --tag a --tag b --build-url https://ci.example/7 --broker-base-url {broker.Address}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"""
            published web 1.0 with pets to {broker.Address}
            published web 1.0 with toys to {broker.Address}
            broker: Pact successfully published for web version 1.0 and provider pets
            broker: Pact successfully published for web version 1.0 and provider toys
            nothing found

            """,
            run.Output);
        Assert.Equal([("web", "1.0", "pets"), ("web", "1.0", "toys")], broker.Store.Pacts.Select(pact => (pact.Consumer, pact.Version, pact.Provider)));
        Assert.Equal(await File.ReadAllTextAsync(Folder["pacts/web-pets.json"]), broker.Store.Pacts[0].Text);
        StoredVersion version = Assert.Single(broker.Store.Versions);
        Assert.Equal(("feat/x", "https://ci.example/7", "a b"), (version.Branch, version.BuildUrl, string.Join(' ', version.Tags)));
    }

    [Fact]
    public async Task EachConsumerIsPublishedByItself()
    {
        Folder.With("pacts/app-pets.json", Pact("app", "pets"));
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();

        ToolRun run = await Run($"pact publish pacts/*.json --consumer-app-version 1.0 --broker-base-url {broker.Address}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["app", "web"], broker.Store.Versions.Select(version => version.Application));
        Assert.Equal(3, broker.Store.Pacts.Count);
    }

    [Fact]
    public async Task TheEnvironmentNamesTheBroker()
    {
        await using BrokerDouble broker = await new BrokerDouble { Authorization = "Bearer s3cret" }.StartAsync();
        Variables["PACT_BROKER_BASE_URL"] = broker.Address + "/";
        Variables["PACT_BROKER_TOKEN"] = "s3cret";

        Assert.Equal(0, (await Run("pact publish pacts --consumer-app-version 1.0")).ExitCode);
        Assert.All(broker.Requests, request => Assert.Equal("Bearer s3cret", request.Authorization));
    }

    [Fact]
    public async Task APactThatChangesUnderItsVersionIsAConflict()
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        string publish = $"pact publish pacts --consumer-app-version 1.0 --broker-base-url {broker.Address}";
        await Run(publish);
        Folder.With("pacts/web-toys.json", Pact("web", "toys", "/toys"));

        ToolRun run = await Run(publish);

        Assert.Equal(
            new ToolRun(
                1,
                """
                pacts/web-toys.json(2,25): error pact.publish.conflict: contracts: Cannot change the content of the pact for web version 1.0 and provider toys. Each version needs its own
                broker: - "a": 1 + "a": 2
                found: 1 error

                """,
                ""),
            run);
        Assert.Equal(2, broker.Store.Pacts.Count);
    }

    [Fact]
    public async Task MergingIsTheBrokersWork()
    {
        Folder.With("pacts/second/web-pets.json", Pact("web", "pets", "/more"));
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();

        ToolRun run = await Run($"pact publish pacts --merge --consumer-app-version 1.0 --broker-base-url {broker.Address}");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"onConflict\":\"merge\"", broker.Requests[^1].Body, StringComparison.Ordinal);
        Assert.Equal(3, broker.Store.Pacts.Count);
    }

    [Fact]
    public async Task TwoPactsOfOnePairAreNotPublished()
    {
        Folder.With("pacts/second/web-pets.json", Pact("web", "pets", "/more"));

        ToolRun run = await Run("pact publish pacts --consumer-app-version 1.0 --broker-base-url http://127.0.0.1:9");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            pacts/web-pets.json(2,25): error pact.publish.duplicate: This is a second pact of 'web' with 'pets'; publish one of the files, or give --merge
              pacts/second/web-pets.json(2,25): the first
            nothing was published
            found: 1 error

            """,
            run.Output);
    }

    [Fact]
    public async Task ARefusalNamesTheContract()
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        broker.Interrupt(
            BrokerDouble.Answer(200, "application/hal+json", $$"""{ "_links": { "pb:publish-contracts": { "href": "{{broker.Address}}/contracts/publish" } } }"""),
            BrokerDouble.Answer(400, "application/problem+json", """
                { "title": "Validation errors", "errors": [{ "title": "Validation error", "detail": "can't be blank", "pointer": "/contracts/1/providerName" }] }
                """));

        ToolRun run = await Run($"pact publish pacts --consumer-app-version 1.0 --broker-base-url {broker.Address}");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "pacts/web-toys.json(2,25): error pact.publish.refused: contracts.1.providerName: can't be blank\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pact publish pacts --broker-base-url http://127.0.0.1:9", "which version of the consumer? give --consumer-app-version or --auto-detect-version-properties")]
    [InlineData("pact publish pacts --consumer-app-version 1.0", "no broker is named; give --broker-base-url or set PACT_BROKER_BASE_URL")]
    [InlineData("pact publish nowhere --consumer-app-version 1.0", "'nowhere' does not exist")]
    [InlineData("pact publish *.json --consumer-app-version 1.0", "no .json, .yaml or .yml file fits '*.json'")]
    [InlineData("pact publish pacts --consumer-app-version 1 --broker-base-url ftp://x", "'ftp://x' is not the address of a broker; write it as https://broker.example; check --broker-base-url")]
    public async Task AWrongCommandLineIsExplained(string commandLine, string message) => AssertUnusable(await Run(commandLine), message);

    [Theory]
    [InlineData("", "The file is")]
    [InlineData("{", "The file is not valid JSON")]
    [InlineData("null", "A pact is a JSON object")]
    [InlineData("""{ "interactions": [] }""", "The pact has no 'consumer'")]
    [InlineData("""{ "consumer": { "name": "web" }, "provider": { "name": "pets" }, "interactions": [ { "desc""", "The file is not valid JSON")]
    [InlineData("""{ "interactions": [], "metadata": { "pactSpecification": { "version": "7" } } }""", "version '7'")]
    public async Task NothingIsPublishedWithAFileThatIsNoPact(string text, string words)
    {
        Folder.With("pacts/bad.json", text);

        ToolRun run = await Run("pact publish pacts --consumer-app-version 1.0 --broker-base-url http://127.0.0.1:9");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("pacts/bad.json(1,", run.Output, StringComparison.Ordinal);
        Assert.Contains("error pact.file.unreadable: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing was published\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABinaryFileAndADeepOneArePublishedByNobody()
    {
        Folder.With("pacts/binary.json", [0x00, 0xFF, 0xFE]).With("pacts/deep.json", new string('[', 100_000));
        Folder.With("pacts/large.json", Enumerable.Repeat((byte)' ', 50 * 1024 * 1024).ToArray());

        ToolRun run = await Run("pact publish pacts --consumer-app-version 1.0 --broker-base-url http://127.0.0.1:9");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["pacts/binary.json(1,1)", "pacts/deep.json(1,257)", "pacts/large.json(1,52428801)"],
            run.Output.Split('\n').Where(line => line.Contains("error pact.file.unreadable", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task WhatIsOnlyPartlyReadIsPublishedAsItStands()
    {
        string text = Pact("web", "pets").Replace("\"metadata\"", "\"metadata\": {},\n  \"metadata\"", StringComparison.Ordinal);
        Folder.With("pacts/web-pets.json", text);
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();

        ToolRun run = await Run($"pact publish pacts/web-pets.json --consumer-app-version 1.0 --broker-base-url {broker.Address}");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("pacts/web-pets.json(8,3): warning pact.file.problem: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(text, Assert.Single(broker.Store.Pacts).Text);
    }

    [Fact]
    public async Task AByteOrderMarkStaysHere()
    {
        Folder.With("pacts/web-pets.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Pact("web", "pets"))]);
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();

        await Run($"pact publish pacts/web-pets.json --consumer-app-version 1.0 --broker-base-url {broker.Address}");

        Assert.Equal(Pact("web", "pets"), Assert.Single(broker.Store.Pacts).Text);
    }

    [Fact]
    public async Task ProgramsGetAReport()
    {
        await using BrokerDouble broker = await new BrokerDouble().StartAsync();
        Folder.With("pacts/bad.json", "{").With("korekit.json", """{ "pact-publish": { "rules": { "pact.file.unreadable": "warning" } } }""");

        ToolRun run = await Run($"pact publish pacts --consumer-app-version 1.0 --format json --broker-base-url {broker.Address}");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"pact.file.unreadable\"", run.Output, StringComparison.Ordinal);
        Assert.Empty(broker.Requests);
    }
}
