using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Campaigns.Stub.States;
using KoreApiKit.Contracts.Tests.Support;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Tests.Stub;

public sealed class ProviderStateTests
{
    private const string List = "Renewal Due - May/June 2025";
    private const string General = "Validation errors/ Invalid arguments";

    [Fact]
    public async Task States_are_off_by_default()
    {
        await using StubClient client = await StubClient.StartAsync();

        Assert.Equal(404, await client.SetStateAsync(ProviderStateStore.TokenIsRefused, null));
        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
    }

    [Theory]
    [InlineData(ProviderStateStore.TokenIsRefused, 401, 4002, "Invalid JWT token")]
    [InlineData(ProviderStateStore.ScopeIsMissing, 401, 4002, "Permission denied. Scope is incorrect!")]
    [InlineData(ProviderStateStore.ListIsMissing, 412, 412, General)]
    public async Task A_state_of_refusal_holds_until_it_is_torn_down(string state, int status, int code, string message)
    {
        await using StubClient client = await WithStatesAsync();

        Assert.Equal(200, await client.SetStateAsync(state, List));
        (await client.CreateAsync(Campaign.RequestText("advanced"))).ShouldBe(status, code, message);
        Assert.Equal(200, await client.SetStateAsync(state, List, "teardown"));
        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("advanced"))).Status);
    }

    [Fact]
    public async Task The_rate_limit_answers_in_its_own_shape()
    {
        await using StubClient client = await WithStatesAsync();

        await client.SetStateAsync(ProviderStateStore.RateLimitIsReached, null);
        StubAnswer answer = await client.CreateAsync(Campaign.RequestText("text"));

        Assert.Equal(429, answer.Status);
        Assert.Equal(SpecFolder.Read("examples/rate-limit.response.json").Where(letter => !char.IsWhiteSpace(letter)), answer.Text.Where(letter => !char.IsWhiteSpace(letter)));
    }

    [Theory]
    [InlineData(ProviderStateStore.ListExists)]
    [InlineData(ProviderStateStore.FlowExists)]
    [InlineData(ProviderStateStore.TemplateExists)]
    public async Task A_state_of_existence_lets_campaigns_be_created(string state)
    {
        await using StubClient client = await WithStatesAsync();

        Assert.Equal(200, await client.SetStateAsync(state, "Anything"));
        Assert.All(await Task.WhenAll(Campaign.Forms.Select(form => client.CreateAsync(Campaign.RequestText(form)))), answer => Assert.Equal(200, answer.Status));
        Assert.Equal(200, await client.SetStateAsync(state, "Anything", "teardown"));
    }

    [Fact]
    public async Task Only_the_list_that_is_named_is_missing()
    {
        await using StubClient client = await WithStatesAsync();

        await client.SetStateAsync(ProviderStateStore.ListIsMissing, "Another list");
        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
        await client.SetStateAsync(ProviderStateStore.ListIsMissing, List.ToUpperInvariant());
        Assert.Equal(412, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
        await client.SetStateAsync(ProviderStateStore.ListExists, List);
        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
    }

    [Fact]
    public async Task Several_states_hold_at_once_and_the_earliest_check_answers()
    {
        await using StubClient client = await WithStatesAsync();
        await client.SetStateAsync(ProviderStateStore.ListIsMissing, List);
        await client.SetStateAsync(ProviderStateStore.RateLimitIsReached, null);
        await client.SetStateAsync(ProviderStateStore.ScopeIsMissing, null);

        Assert.Equal(401, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
        await client.SetStateAsync(ProviderStateStore.ScopeIsMissing, null, "teardown");
        Assert.Equal(429, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
        await client.SetStateAsync(ProviderStateStore.RateLimitIsReached, null, "teardown");
        Assert.Equal(412, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
        await client.SetStateAsync(ProviderStateStore.ListIsMissing, List, "teardown");
        Assert.Equal(200, (await client.CreateAsync(Campaign.RequestText("text"))).Status);
    }

    [Theory]
    [InlineData("setup")]
    [InlineData("teardown")]
    public async Task An_unknown_state_is_refused_with_the_known_ones(string action)
    {
        await using StubClient client = await WithStatesAsync();

        StubAnswer answer = await client.SendAsync(
            HttpMethod.Post, client.Stub.ProviderStatesAddress.AbsolutePath, $$"""{"action":"{{action}}","state":"a contact list exist"}""");

        answer.ShouldBe(400, 400, "The stub does not know the state 'a contact list exist'. It knows: " + string.Join("; ", ProviderStateStore.Known) + ".");
    }

    [Theory]
    [InlineData("""{"action":"setup","state":"a contact list does not exist"}""", "The state 'a contact list does not exist' needs the list's name: params.name.")]
    [InlineData("""{"action":"setup","state":"a contact list does not exist","params":{"name":7}}""", "The state 'a contact list does not exist' needs the list's name: params.name.")]
    [InlineData("""{"action":"explode","state":"a contact list exists"}""", "The action must be 'setup' or 'teardown', but is 'explode'.")]
    [InlineData("[]", "A provider state is asked for by a JSON object.")]
    [InlineData("{", "A provider state is asked for by a JSON object.")]
    [InlineData("", "A provider state is asked for by a JSON object.")]
    public async Task A_state_that_would_change_nothing_is_refused(string body, string message)
    {
        await using StubClient client = await WithStatesAsync();

        (await client.SendAsync(HttpMethod.Post, client.Stub.ProviderStatesAddress.AbsolutePath, body)).ShouldBe(400, 400, message);
    }

    [Theory]
    [InlineData("""{"action":"setup","state":"","params":{}}""")]
    [InlineData("""{"action":"teardown","state":""}""")]
    [InlineData("{}")]
    [InlineData("""{"state":"a contact list exists"}""")]
    public async Task An_interaction_without_a_state_may_ask_too(string body)
    {
        await using StubClient client = await WithStatesAsync();

        Assert.Equal(200, await client.SetStateAsync(body));
    }

    [Fact]
    public async Task States_are_set_by_POST_and_are_no_requests_of_the_API()
    {
        await using StubClient client = await WithStatesAsync();

        (await client.SendAsync(HttpMethod.Get, client.Stub.ProviderStatesAddress.AbsolutePath)).ShouldBe(405, 405, "Method Not Allowed");
        await client.SetStateAsync(ProviderStateStore.FlowExists, "Flow");
        Assert.Empty(client.Stub.Requests);
    }

    [Fact]
    public async Task A_state_is_that_of_one_stub()
    {
        await using StubClient first = await WithStatesAsync();
        await using StubClient second = await WithStatesAsync();

        await first.SetStateAsync(ProviderStateStore.TokenIsRefused, null);

        Assert.Equal(401, (await first.CreateAsync(Campaign.RequestText("text"))).Status);
        Assert.Equal(200, (await second.CreateAsync(Campaign.RequestText("text"))).Status);
    }

    [Fact]
    public void Every_state_of_the_document_is_known_and_every_known_state_is_used()
    {
        IEnumerable<OpenApiMediaType> content = SpecFolder.Specification.Document.Operations.SelectMany(operation =>
            (operation.RequestBody?.Content ?? []).Concat(operation.Responses.SelectMany(response => response.Content)));
        IEnumerable<string> states = content
            .SelectMany(mediaType => mediaType.Examples)
            .Select(example => example.Extension("x-pact-provider-state"))
            .OfType<SequenceNode>()
            .SelectMany(list => list.Items)
            .Select(state => ((ScalarNode)((MappingNode)state)["name"]!).Text);

        Assert.Equal(ProviderStateStore.Known.Order(StringComparer.Ordinal), states.Distinct().Order(StringComparer.Ordinal));
    }

    private static Task<StubClient> WithStatesAsync() => StubClient.StartAsync(new KoreStubOptions { ProviderStates = true });
}
