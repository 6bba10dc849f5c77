using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Results;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Tests;

public sealed class VerifierTests : IAsyncDisposable
{
    private readonly ProviderStub _provider = ProviderStub.Start();
    private readonly TemporaryFolder _folder = new();

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_provider_that_honours_its_pact_passes_with_one_result_per_interaction()
    {
        await WritePactAsync("an item", "another item");

        VerificationResult result = await Verifier().WithProviderStateUrl(_provider.States, teardown: true).VerifyAsync();

        Assert.True(result.Succeeded, result.ToString());
        Assert.Equal(["an item", "another item"], result.Interactions.Select(interaction => interaction.Description).Order(StringComparer.Ordinal));
        Assert.All(result.Interactions, interaction =>
        {
            Assert.Equal(InteractionOutcome.Passed, interaction.Outcome);
            Assert.Equal("Shop", interaction.Consumer);
            Assert.Equal(["in stock"], interaction.States);
        });
        Assert.Equal([("setup", "in stock"), ("teardown", "in stock"), ("setup", "in stock"), ("teardown", "in stock")], _provider.StateChanges);
        Assert.Contains("2 interactions, 0 failed", result.ToString(), StringComparison.Ordinal);
        result.ThrowIfFailed();
    }

    [Fact]
    public async Task A_missing_field_a_wrong_type_and_a_wrong_status_are_named()
    {
        await WritePactAsync("an item");
        _provider.Item = """{"id":"seven","tags":[]}""";
        _provider.Status = 202;

        VerificationResult result = await Verifier().WithProviderStateUrl(_provider.States).VerifyAsync();

        Assert.False(result.Succeeded);
        InteractionResult interaction = Assert.Single(result.Interactions);
        Assert.Equal(InteractionOutcome.Failed, interaction.Outcome);
        Assert.Contains(interaction.Mismatches, mismatch => mismatch is { Kind: "Body", Path: "$.id" });
        Assert.Contains(interaction.Mismatches, mismatch => mismatch is { Kind: "Body", Path: "$.tags" });
        Assert.Contains(interaction.Mismatches, mismatch => mismatch is { Kind: "Status", Expected: "200", Actual: "202" });
        PactVerificationFailedException error = Assert.Throws<PactVerificationFailedException>(result.ThrowIfFailed);
        Assert.Same(result, error.Result);
        Assert.Contains("missing the following keys: name", error.Message, StringComparison.Ordinal);
        Assert.Contains("[Failed] Shop: an item given in stock", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_of_the_same_failure_are_equal()
    {
        await WritePactAsync("an item");
        _provider.Item = """{"id":"seven","tags":[]}""";
        List<IReadOnlyList<Mismatch>> runs = [];
        for (int run = 0; run < 3; run++)
        {
            runs.Add((await Verifier().WithProviderStateUrl(_provider.States).VerifyAsync()).Interactions[0].Mismatches);
        }

        Assert.All(runs, mismatches => Assert.Equal(runs[0], mismatches));
    }

    [Fact]
    public async Task A_state_that_the_provider_refuses_fails_its_interaction()
    {
        await WritePactInStateAsync("an item", "unknown state");

        VerificationResult result = await Verifier().WithProviderStateUrl(_provider.States).VerifyAsync();

        InteractionResult interaction = Assert.Single(result.Interactions);
        Assert.Equal(InteractionOutcome.Failed, interaction.Outcome);
        Assert.Contains("state change", interaction.Error, StringComparison.Ordinal);
        Assert.Contains("state change", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_is_not_there_fails_with_its_address()
    {
        await WritePactInStateAsync("an item", null);

        VerificationResult result = await Verifier().WithHttpEndpoint(new Uri("http://127.0.0.1:1/")).VerifyAsync();

        Assert.False(result.Succeeded);
        Assert.Contains("http://127.0.0.1:1/", Assert.Single(result.Interactions).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_is_too_slow_fails()
    {
        await WritePactInStateAsync("an item", null);
        _provider.Delay = TimeSpan.FromSeconds(2);

        VerificationResult result = await Verifier().WithRequestTimeout(TimeSpan.FromMilliseconds(200)).VerifyAsync();

        Assert.False(result.Succeeded);
        Assert.NotNull(Assert.Single(result.Interactions).Error);
    }

    [Fact]
    public async Task A_filter_keeps_some_interactions_and_a_header_is_added()
    {
        await WritePactAsync("an item", "another item");

        VerificationResult result = await Verifier()
            .WithProviderStateUrl(_provider.States)
            .WithFilter(description: "^another", providerState: "stock$")
            .WithCustomHeader("X-Token", "secret")
            .VerifyAsync();

        Assert.True(result.Succeeded, result.ToString());
        Assert.Equal("another item", Assert.Single(result.Interactions).Description);
        Assert.Equal(["secret"], _provider.Tokens);
    }

    [Fact]
    public async Task A_pact_of_a_folder_is_chosen_by_provider_and_consumer()
    {
        await WritePactAsync("an item");
        await WritePactBetweenAsync("Shelf", "Stock", "their item");
        await WritePactBetweenAsync("Shop", "Elsewhere", "no item");

        VerificationResult result = await new PactVerifier("Stock").WithHttpEndpoint(_provider.Address)
            .WithDirectorySource(_folder.Path, "Shelf").WithProviderStateUrl(_provider.States).VerifyAsync();

        Assert.True(result.Succeeded, result.ToString());
        Assert.Equal("Shelf", Assert.Single(result.Interactions).Consumer);
    }

    [Fact]
    public async Task A_pending_interaction_is_reported_and_does_not_fail()
    {
        string file = await WritePactAsync("an item");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"pending\": false", "\"pending\": true", StringComparison.Ordinal));
        _provider.Item = "{}";

        VerificationResult result = await Verifier().WithProviderStateUrl(_provider.States).VerifyAsync();

        Assert.True(result.Succeeded, result.ToString());
        Assert.Equal(InteractionOutcome.Pending, Assert.Single(result.Interactions).Outcome);
    }

    [Fact]
    public async Task A_value_of_a_provider_state_reaches_the_request()
    {
        PactSession session = PactSession.V4("Shop", "Stock");
        await session.UponReceiving("an item by number").Given("in stock")
            .WithRequest(HttpMethod.Get, Match.Regex("/items/1", "^/items/[0-9]+$").GeneratedBy(Generate.ProviderState("/items/${number}")))
            .WillRespond().WithJsonBody(PactValue.Object(("id", Match.Integer(1))))
            .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, "items/1"));
        await session.WriteAsync(_folder.Path);

        VerificationResult result = await Verifier().WithProviderStateUrl(_provider.States).VerifyAsync();

        Assert.True(result.Succeeded, result.ToString());
    }

    [Fact]
    public async Task A_verification_without_an_address_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PactVerifier("Stock").WithFileSource("x.json").VerifyAsync());

    [Theory]
    [InlineData("(")]
    [InlineData("a(?=b)")]
    public void A_filter_that_the_engine_cannot_read_is_refused(string pattern) =>
        Assert.Contains($"'{pattern}'", Assert.Throws<ArgumentException>(() => new PactVerifier("Stock").WithFilter(pattern)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("relative")]
    [InlineData("ftp://somewhere/")]
    public void An_address_that_is_not_http_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new PactVerifier("Stock").WithHttpEndpoint(new Uri(address, UriKind.RelativeOrAbsolute)));

    private PactVerifier Verifier() => new PactVerifier("Stock").WithHttpEndpoint(_provider.Address).WithDirectorySource(_folder.Path);

    private Task<string> WritePactAsync(params string[] descriptions) => SamplePact.WriteAsync(_folder, "Shop", "Stock", "in stock", descriptions);

    private Task<string> WritePactInStateAsync(string description, string? state) => SamplePact.WriteAsync(_folder, "Shop", "Stock", state, description);

    private Task<string> WritePactBetweenAsync(string consumer, string provider, string description) =>
        SamplePact.WriteAsync(_folder, consumer, provider, "in stock", description);
}
