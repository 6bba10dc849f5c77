using System.Text.Json;
using KoreApiKit.Tool.Tests.Broker;

namespace KoreApiKit.Tool.Tests.Verifying;

/// <summary><c>korekit pact verify</c> of files, by both engines.</summary>
public sealed class VerifyTests : BrokerTest
{
    public VerifyTests() => Folder.With("pact.json", Pacts.OfPets());

    public static TheoryData<string> Engines { get; } = ["managed", "native"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AProviderThatKeepsItsPactIsClean(string engine)
    {
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --engine {engine}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("engine: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("verified 1 interaction of 1 pact\nnothing found\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task ADifferenceInTheBodyIsAtItsPlaceInThePact(string engine)
    {
        await using ProviderDouble provider = await new ProviderDouble { Pets = ProviderDouble.Json("""[{ "name": "Rex" }, { "name": 5 }]""") }.StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --engine {engine}");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("pact.json(13,21): error pact.verify.body: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  pact.json(5,5): in 'all pets' of web\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AnotherStatusIsAtThatOfThePact(string engine)
    {
        await using ProviderDouble provider = await new ProviderDouble { Pets = ProviderDouble.Json("[]", 500) }.StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --engine {engine}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("pact.json(10,19): error pact.verify.status: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AnotherMediaTypeIsAtTheHeader(string engine)
    {
        await using ProviderDouble provider = await new ProviderDouble
        {
            Pets = BrokerDouble.Answer(200, "text/html", "<h1>Pets</h1>"),
        }.StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --engine {engine}");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("pact.json(11,22): error pact.verify.content-type: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task NobodyAnswers(string engine)
    {
        ToolRun run = await Run($"pact verify pact.json --provider pets --provider-base-url http://127.0.0.1:9 --engine {engine}");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("pact.json(5,5): error pact.verify.not-asked: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AProviderThatNeverAnswersIsGivenUp(string engine)
    {
        await using ProviderDouble provider = await new ProviderDouble { Pets = context => Task.Delay(Timeout.Infinite, context.RequestAborted) }.StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --timeout 1 --engine {engine}");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("pact.json(5,5): error pact.verify.not-asked: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task StatesAreSetUpAndUndone(string engine)
    {
        Folder.With("pact.json", Pacts.OfPets(state: Pacts.WithState));
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --state-url {provider.Address}/states --state-teardown --engine {engine}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["setup", "teardown"], provider.States.Select(state => JsonDocument.Parse(state).RootElement.GetProperty("action").GetString()));
        Assert.All(provider.States, state => Assert.Equal("there are pets", JsonDocument.Parse(state).RootElement.GetProperty("state").GetString()));
    }

    // libpact_ffi tries a failed state again for two minutes.
    [Fact]
    public async Task AStateThatCannotBeSetUpIsAFailure()
    {
        Folder.With("pact.json", Pacts.OfPets(state: Pacts.WithState));
        await using ProviderDouble provider = await new ProviderDouble { StateStatus = 500 }.StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --state-url {provider.Address}/states --engine managed");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("pact.json(5,5): error pact.verify.not-asked: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task ATokenComesFromTheEnvironment(string engine)
    {
        Variables["PETS_TOKEN"] = "Bearer s3cret";
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --header-env Authorization=PETS_TOKEN --engine {engine}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["Bearer s3cret"], provider.Tokens);
        Assert.DoesNotContain("s3cret", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task APendingInteractionMayFail(string engine)
    {
        Folder.With("pact.json", Pacts.OfPets(state: Pacts.Pending));
        await using ProviderDouble provider = await new ProviderDouble { Pets = ProviderDouble.Json("[]", 404) }.StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --engine {engine}");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": note pact.verify.pending: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OneFailureDoesNotHideTheOthers(string engine)
    {
        Folder.With("pact.json", Pacts.OfPets(more: Pacts.WithToys));
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --format junit --engine {engine}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("tests=\"2\" failures=\"1\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("name=\"all pets\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AFilterLeavesSomeInteractions(string engine)
    {
        Folder.With("pact.json", Pacts.OfPets(more: Pacts.WithToys)).With("app.json", Pacts.OfPets("app", more: Pacts.WithToys));
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, $"*.json --filter-description pets$ --filter-consumer app --engine {engine}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("verified 1 interaction of 1 pact\nnothing found\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "error pact.verify.message: 'a pet was born' is of the type Asynchronous/Messages, which does not go over HTTP, and is not verified; --skip-messages accepts that\n", "found: 1 error\n")]
    [InlineData("--skip-messages", 0, "note pact.verify.message: 'a pet was born' is of the type Asynchronous/Messages, which does not go over HTTP, and is not verified\n", "found: 1 note\n")]
    public async Task AMessageIsAFailureUnlessTheUserKnows(string option, int exitCode, string finding, string found)
    {
        Folder.With("pact.json", Pacts.OfPets(more: Pacts.WithMessage));
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, $"pact.json --engine managed {option}");

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("pact.json(", run.Output, StringComparison.Ordinal);
        Assert.Contains(finding, run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"verified 1 interaction of 1 pact\n{found}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--skip-messages")]
    public async Task APactOfMessagesAloneIsNeverGreen(string option)
    {
        Folder.With("pact.json", Pacts.OfMessages);
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, $"pact.json {option}");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error pact.file.no-interactions: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("verified 0 interactions of 1 pact\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnInteractionOfAPluginFails()
    {
        Folder.With("pact.json", Pacts.OfPets(more: Pacts.WithPlugin));
        await using ProviderDouble provider = await new ProviderDouble().StartAsync();

        ToolRun run = await Verify(provider, "pact.json --engine managed");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("error pact.verify.not-asked: It needs the Pact plug-in csv, which the managed engine does not run", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgramsGetTheInteraction()
    {
        await using ProviderDouble provider = await new ProviderDouble { Pets = ProviderDouble.Json("[]", 404) }.StartAsync();

        ToolRun run = await Verify(provider, "pact.json --engine managed --format json");

        JsonElement finding = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray()
            .Single(one => one.ToString().Contains("pact.verify.status", StringComparison.Ordinal));
        Assert.Contains("\"interactionPointer\": \"/interactions/0\"", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"/interactions/0/response/status\"", finding.ToString(), StringComparison.Ordinal);
    }

    private Task<ToolRun> Verify(ProviderDouble provider, string arguments) =>
        Run($"pact verify --provider pets --provider-base-url {provider.Address} {arguments}");
}
