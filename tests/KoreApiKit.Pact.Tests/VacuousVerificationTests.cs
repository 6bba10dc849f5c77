using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Tests;

/// <summary>What the engine alone calls a success although nothing was verified.</summary>
public sealed class VacuousVerificationTests : IAsyncDisposable
{
    private readonly ProviderStub _provider = ProviderStub.Start();
    private readonly TemporaryFolder _folder = new();

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task No_source_at_all_fails() =>
        await FailsAsync(Verifier(), VerificationProblemKind.NoPact, "No source of pacts");

    [Fact]
    public async Task An_empty_folder_fails() =>
        await FailsAsync(Verifier().WithDirectorySource(_folder.Path), VerificationProblemKind.NoPact, _folder.Path);

    [Fact]
    public async Task A_folder_that_is_not_there_fails() =>
        await FailsAsync(Verifier().WithDirectorySource(Path.Combine(_folder.Path, "nowhere")), VerificationProblemKind.NoPact, "nowhere");

    [Fact]
    public async Task A_file_that_is_not_there_fails() =>
        await FailsAsync(Verifier().WithFileSource(Path.Combine(_folder.Path, "no.json")), VerificationProblemKind.NoPact, "no.json");

    [Fact]
    public async Task A_folder_without_a_pact_of_the_provider_fails()
    {
        await SamplePact.WriteAsync(_folder, "Shop", "Elsewhere", null, "an item");

        await FailsAsync(Verifier().WithDirectorySource(_folder.Path), VerificationProblemKind.OtherProvider, "Shop with Elsewhere");
    }

    [Fact]
    public async Task A_folder_without_a_pact_of_the_consumer_fails()
    {
        await SamplePact.WriteAsync(_folder, "Shop", "Stock", null, "an item");

        await FailsAsync(Verifier().WithDirectorySource(_folder.Path, "Shelf"), VerificationProblemKind.OtherProvider, "from Shelf");
    }

    [Fact]
    public async Task A_file_of_another_provider_fails()
    {
        string file = await SamplePact.WriteAsync(_folder, "Shop", "Elsewhere", null, "an item");

        await FailsAsync(Verifier().WithFileSource(file), VerificationProblemKind.OtherProvider, "'Elsewhere'");
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_fails()
    {
        string file = await SamplePact.WriteAsync(_folder, "Shop", "Stock", null, "an item");

        await FailsAsync(Verifier().WithFileSource(file).WithFilter(description: "^no such"), VerificationProblemKind.NoInteraction, "'an item'");
        await FailsAsync(Verifier().WithFileSource(file).WithFilter(providerState: "any"), VerificationProblemKind.NoInteraction, "none of 1");
    }

    [Fact]
    public async Task A_pact_without_interactions_fails()
    {
        string file = _folder.Write("p.json", """{"consumer":{"name":"Shop"},"provider":{"name":"Stock"},"interactions":[]}""");

        await FailsAsync(Verifier().WithFileSource(file), VerificationProblemKind.NoInteraction, "hold no interaction");
    }

    [Fact]
    public async Task States_without_an_address_for_them_fail()
    {
        string file = await SamplePact.WriteAsync(_folder, "Shop", "Stock", "in stock", "an item");

        await FailsAsync(Verifier().WithFileSource(file), VerificationProblemKind.NoStateAddress, "'in stock'");
    }

    [Fact]
    public async Task A_broken_pact_beside_a_good_one_fails()
    {
        await SamplePact.WriteAsync(_folder, "Shop", "Stock", null, "an item");
        _folder.Write("broken.json", "{");

        await FailsAsync(Verifier().WithDirectorySource(_folder.Path), VerificationProblemKind.UnreadablePact, "broken.json");
    }

    [Fact]
    public async Task An_engine_that_replays_less_than_the_pact_holds_fails()
    {
        string file = await SamplePact.WriteAsync(_folder, "Shop", "Stock", null, "an item");

        VerificationResult result = await new PactVerifier("Stock", new LazyEngine()).WithHttpEndpoint(_provider.Address).WithFileSource(file).VerifyAsync();

        Assert.False(result.Succeeded);
        Assert.Equal(VerificationProblemKind.Incomplete, Assert.Single(result.Problems).Kind);
    }

    private PactVerifier Verifier() => new PactVerifier("Stock").WithHttpEndpoint(_provider.Address);

    private async Task FailsAsync(PactVerifier verifier, VerificationProblemKind kind, string part)
    {
        VerificationResult result = await verifier.VerifyAsync();

        Assert.False(result.Succeeded);
        VerificationProblem problem = Assert.Single(result.Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
        Assert.Contains(problem.Message, Assert.Throws<PactVerificationFailedException>(result.ThrowIfFailed).Message, StringComparison.Ordinal);
        Assert.Empty(_provider.Tokens);
    }

    /// <summary>Reports success without doing anything.</summary>
    private sealed class LazyEngine : IPactEngine
    {
        public string Name => "lazy";

        public IPatternJudge Patterns => PactEngines.Default.Patterns;

        public Task<MockServerOutcome> RunAsync(
            PactParties parties, PactInteraction interaction, Func<Uri, CancellationToken, Task> exchange, CancellationToken cancellationToken) =>
            Task.FromResult(new MockServerOutcome([], null));

        public Task<EngineVerification> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(new EngineVerification([], true, [], string.Empty));
    }
}
