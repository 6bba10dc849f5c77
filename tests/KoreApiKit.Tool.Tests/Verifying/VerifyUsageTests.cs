using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Verification;
using KoreApiKit.Tool.Tests.Broker;
using KoreApiKit.Tool.Verifying;

namespace KoreApiKit.Tool.Tests.Verifying;

/// <summary>A verification that would prove nothing never passes.</summary>
public sealed class VerifyUsageTests : BrokerTest
{
    private const string Nowhere = "pact verify --provider pets --provider-base-url http://127.0.0.1:9";

    public VerifyUsageTests() => Folder.With("pact.json", Pacts.OfPets(state: Pacts.WithState));

    [Theory]
    [InlineData("", "no broker is named; give --broker-base-url or set PACT_BROKER_BASE_URL")]
    [InlineData("none.json", "'none.json' does not exist")]
    [InlineData("pact.json", "the pacts need the provider states 'there are pets'; give --state-url, where they can be set up")]
    [InlineData("pact.json --filter-description toys", "the filters leave none of 1 interaction: 'all pets'")]
    [InlineData("pact.json --filter-state none", "the filters leave none of 1 interaction: 'all pets'")]
    [InlineData("pact.json --filter-consumer app", "no pact has the consumer 'app'; there are pacts of 'web'")]
    [InlineData("pacts/web-toys.json", "no pact has the provider 'pets'; there are pacts of 'toys'")]
    [InlineData("pact.json --filter-description (", "'(' is not a value of --filter-description; use a regular expression without look-around and back-references")]
    [InlineData("pact.json --filter-state (?=x)", "'(?=x)' is not a value of --filter-state; use a regular expression without look-around and back-references")]
    [InlineData("pact.json --state-teardown", "--state-teardown needs --state-url")]
    [InlineData("pact.json --state-url states", "'states' is not a value of --state-url; use an address such as http://localhost:5000")]
    [InlineData("pact.json --header Accept", "a value of --header has no ':'; use NAME: VALUE")]
    [InlineData("pact.json --header a/b:c", "'a/b' of --header is no header")]
    [InlineData("pact.json --header-env Authorization=NONE", "the variable NONE for the header Authorization is not set")]
    [InlineData("pact.json --publish", "--publish needs pacts of a broker; results of files have no place there")]
    [InlineData("--publish", "which version of the provider? give --provider-app-version or --auto-detect-version-properties")]
    [InlineData("--publish --provider-app-version 1 --filter-state x", "--publish needs whole pacts; leave out --filter-description, --filter-state and --skip-messages")]
    [InlineData("--publish --provider-app-version 1 --skip-messages", "--publish needs whole pacts; leave out --filter-description, --filter-state and --skip-messages")]
    [InlineData("pact.json --engine-library x", "--engine-library is for the native engine; leave it out, or --engine managed")]
    public async Task WhatWouldProveNothingIsExplained(string arguments, string message) => AssertUnusable(await Run($"{Nowhere} --engine managed {arguments}"), message);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{ \"consumer\": { \"name\": \"a\" }, \"provider\": { \"name\": \"pets\" }, \"interactions\": [] }")]
    [InlineData("{ \"consumer\": { \"name\": \"a\" }, \"provider\": { \"name\": \"pets\" } }")]
    [InlineData("{ \"interactions\": [], \"metadata\": { \"pactSpecification\": { \"version\": \"7\" } } }")]
    [InlineData("{ \"consumer\": { \"name\": \"a\", \"name\": \"b\" }, \"provider\": { \"name\": \"pets\" }, \"interactions\": [{ \"description\": \"x\", \"request\": { \"method\": \"GET\", \"path\": \"/\" }, \"response\": { \"status\": 200 } }] }")]
    public async Task AFileThatIsNoPactFails(string text)
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();
        Folder.With("good/bad.json", text).With("good/pact.json", Pacts.OfPets());

        ToolRun run = await Run($"pact verify good --provider pets --provider-base-url {provider.Address} --engine managed");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("good/bad.json(1,", run.Output, StringComparison.Ordinal);
        Assert.Contains("error pact.file.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileFilesFail()
    {
        Folder.With("bad/binary.json", [0x00, 0xFF, 0xFE]).With("bad/deep.json", new string('[', 100_000));
        Folder.With("bad/large.json", Enumerable.Repeat((byte)' ', 50 * 1024 * 1024).ToArray());

        ToolRun run = await Run($"{Nowhere} --engine managed bad pacts/web-pets.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Output.Split('\n').Count(line => line.StartsWith("bad/", StringComparison.Ordinal) && line.Contains("error pact.file.unreadable", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "nowhere/libpact_ffi.so", "--engine-library names 'nowhere/libpact_ffi.so'")]
    [InlineData("--engine native", "pacts", "--engine-library names 'pacts'")]
    [InlineData("--engine auto", "pacts", "PACT_FFI_PATH names 'pacts'")]
    public async Task ALibraryThatIsNamedAndNotThereIsNotLeftAside(string engine, string path, string named)
    {
        bool byVariable = named.StartsWith("PACT_", StringComparison.Ordinal);
        Variables["PACT_FFI_PATH"] = byVariable ? path : "";

        AssertUnusable(
            await Run($"{Nowhere} pact.json {engine} {(byVariable ? "" : $"--engine-library {path}")}"),
            $"{named}, where there is no libpact_ffi; run npm install @pact-foundation/pact-core in a folder and name that folder");
    }

    [Fact]
    public void WithoutTheLibraryTheManagedEngineJudges()
    {
        EngineChoice choice = EngineChoice.Pick(EngineChoice.Automatic, new Missing(), new Present());

        Assert.IsType<Present>(choice.Engine);
        Assert.Equal("engine: KoreApiKit (managed), since libpact_ffi was not found", choice.Note);
        Assert.False(choice.PrintsItself);
    }

    [Fact]
    public void TheNativeEngineIsMissedWhereItIsAskedFor() => Assert.Equal(
        "The library is not there. Looked for: a b; --engine-library names one, and --engine managed needs none",
        Assert.Throws<ToolException>(() => EngineChoice.Pick("native", new Missing(), new Present())).Message);

    [Fact]
    public void TheManagedEngineIsTakenWhereItIsAskedFor() => Assert.IsType<Present>(EngineChoice.Pick("managed", new Missing(), new Present()).Engine);

    [Fact]
    public void WithTheLibraryTheNativeEngineJudges()
    {
        EngineChoice choice = EngineChoice.Pick(EngineChoice.Automatic, new Present(), new Missing());

        Assert.True(choice.PrintsItself);
        Assert.Equal("engine: KoreApiKit", choice.Note);
    }

    private sealed class Missing : IVerificationEngine
    {
        public string Name => throw new PactEngineException("The library is not there. Looked for:\n  a\n  b");

        public Task<EngineVerification> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken) =>
            throw new PactEngineException("The library is not there.");
    }

    private sealed class Present : IVerificationEngine
    {
        public string Name => "KoreApiKit";

        public Task<EngineVerification> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(new EngineVerification([], true, [], ""));
    }
}
