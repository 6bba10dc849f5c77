using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Tests.Replay;

public sealed class ReplayTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly InMemoryProvider _provider = new(static _ => InMemoryProvider.Json("""{"id":42}"""));

    public void Dispose()
    {
        _folder.Dispose();
        _provider.Dispose();
    }

    [Fact]
    public async Task A_provider_in_memory_passes_without_a_socket()
    {
        VerificationResult result = await Verifier(PactText.Interaction("an item")).VerifyAsync();

        result.ThrowIfFailed();
        InteractionResult interaction = Assert.Single(result.Interactions);
        Assert.Equal(("Shop", "an item", InteractionOutcome.Passed), (interaction.Consumer, interaction.Description, interaction.Outcome));
        Assert.Contains("[Passed] Shop: an item", result.Output, StringComparison.Ordinal);
        Assert.Equal(("GET", "http://localhost/items/7", "", ""), Assert.Single(_provider.Requests));
    }

    [Fact]
    public async Task What_differs_is_named_part_by_part()
    {
        using InMemoryProvider provider = new(static _ => InMemoryProvider.Json("""{"id":"x"}""", System.Net.HttpStatusCode.Accepted));

        VerificationResult result = await Verifier([PactText.Interaction("an item")], provider).VerifyAsync();

        Assert.False(result.Succeeded);
        Assert.Equal(
            ["""Body $.id: Expected "x" (string) to be an integer""", "Status: The status differs: Expected '202' to be equal to '200'"],
            Assert.Single(result.Interactions).Mismatches.Select(mismatch => mismatch.ToString()));
    }

    [Fact]
    public async Task The_request_is_sent_as_the_pact_has_it()
    {
        await Verifier(PactText.Interaction("an item", """
            {
              "method": "post", "path": "/a%20b/c", "query": { "q": ["x y", "2"], "empty": [""] },
              "headers": { "X-A": ["1", "2"], "Content-Language": ["en"] },
              "body": { "contentType": "application/json", "content": { "n": 1.50 } }
            }
            """)).WithHttpHandler(_provider, new Uri("http://stock.test:8080/base/")).VerifyAsync();

        (string method, string address, string headers, string body) = Assert.Single(_provider.Requests);
        Assert.Equal(("POST", "http://stock.test:8080/base/a%20b/c?q=x%20y&q=2&empty="), (method, address));
        Assert.Equal(["X-A: 1, 2", "Content-Language: en", "Content-Type: application/json"], headers.Split('\n'));
        Assert.Equal("""{"n":1.50}""", body);
    }

    [Fact]
    public async Task A_header_of_the_verification_replaces_the_pacts_and_a_filter_has_the_last_word()
    {
        await Verifier(PactText.Interaction("an item", """{"method":"GET","path":"/","headers":{"auth":["example"]}}"""))
            .WithCustomHeader("Auth", "real")
            .WithRequestFilter((request, _) =>
            {
                request.Headers.Add("X-Seen", request.Headers.GetValues("auth").Single());
                return Task.CompletedTask;
            })
            .VerifyAsync();

        Assert.Equal("Auth: real\nX-Seen: real", Assert.Single(_provider.Requests).Headers);
    }

    [Fact]
    public async Task States_are_set_up_with_parameters_and_torn_down_whatever_happens()
    {
        List<string> calls = [];
        using InMemoryProvider broken = new(_ =>
        {
            calls.Add("request");
            throw new InvalidOperationException("out of order");
        });
        ProviderStateHandlers handlers = new(
        [
            new ProviderStateHandler("one", (parameters, _) => Call($"set up one {parameters.Integer("n")}"))
            {
                TearDown = (_, _) => Call("tear down one"),
            },
            new ProviderStateHandler("two", (_, _) => Call("set up two")),
        ]);

        VerificationResult result = await Verifier([PactText.Interaction("an item", states: """[{"name":"one","params":{"n":3}},{"name":"two"}]""")], broken)
            .WithProviderStates(handlers)
            .VerifyAsync();

        Assert.Equal(["set up one 3", "set up two", "request", "tear down one"], calls);
        Assert.Equal("http://localhost/ could not be asked: out of order", Assert.Single(result.Interactions).Error);

        Task Call(string name)
        {
            calls.Add(name);
            return Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("path", """{"method":"GET","path":"/items/1","generators":{"path":{"type":"ProviderState","expression":"/items/${id}"}}}""", "http://localhost/items/5", "")]
    [InlineData("query", """{"method":"GET","path":"/","query":{"a":["1"]},"generators":{"query":{"a":{"type":"ProviderState","expression":"id"}}}}""", "http://localhost/?a=5", "")]
    [InlineData("body", """{"method":"POST","path":"/","body":{"contentType":"application/json","content":{"a":[{"id":1}]}},"generators":{"body":{"$.a[0].id":{"type":"ProviderState","expression":"${id}"}}}}""", "http://localhost/", """{"a":[{"id":5}]}""")]
    [InlineData("text", """{"method":"POST","path":"/","body":{"contentType":"application/json","content":{"id":1}},"generators":{"body":{"$.id":{"type":"ProviderState","expression":"${id}","dataType":"STRING"}}}}""", "http://localhost/", """{"id":"5"}""")]
    [InlineData("unknown", """{"method":"GET","path":"/items/1","generators":{"path":{"type":"ProviderState","expression":"/items/${other}"}}}""", "http://localhost/items/1", "")]
    public async Task A_value_that_a_state_returned_reaches_the_request(string description, string request, string address, string body)
    {
        ProviderStateHandlers handlers = new(
        [
            new ProviderStateHandler("an item exists", async (_, cancellationToken) =>
            {
                await Task.Delay(0, cancellationToken);
                return new Dictionary<string, PactValue> { ["id"] = 5 };
            }),
        ]);

        VerificationResult result = await Verifier(PactText.Interaction(description, request, """[{"name":"an item exists"}]"""))
            .WithProviderStates(handlers)
            .VerifyAsync();

        result.ThrowIfFailed();
        (_, string sent, _, string content) = Assert.Single(_provider.Requests);
        Assert.Equal((address, body), (sent, content));
    }

    [Fact]
    public async Task A_state_that_cannot_be_prepared_fails_its_interaction_and_no_other()
    {
        ProviderStateHandlers handlers = new([new ProviderStateHandler("broken", (_, _) => throw new InvalidOperationException("no database"))]);

        VerificationResult result = await Verifier(PactText.Interaction("an item", states: """[{"name":"broken"}]"""), PactText.Interaction("another"))
            .WithProviderStates(handlers)
            .VerifyAsync();

        Assert.Equal([InteractionOutcome.Failed, InteractionOutcome.Passed], result.Interactions.Select(interaction => interaction.Outcome));
        Assert.Equal("A provider state cannot be changed: no database", result.Interactions[0].Error);
        Assert.Single(_provider.Requests);
    }

    [Fact]
    public async Task A_state_without_a_handler_is_a_problem_before_anything_is_sent()
    {
        VerificationResult result = await Verifier(PactText.Interaction("an item", states: """[{"name":"full"}]"""))
            .WithProviderStates(new ProviderStateHandlers([new ProviderStateHandler("empty", (_, _) => Task.CompletedTask)]))
            .VerifyAsync();

        VerificationProblem problem = Assert.Single(result.Problems);
        Assert.Equal(VerificationProblemKind.NoStateHandler, problem.Kind);
        Assert.Equal("No handler prepares the provider states 'full'; there are handlers for 'empty'.", problem.Message);
        Assert.Empty(_provider.Requests);
    }

    [Fact]
    public async Task A_pending_interaction_does_not_fail()
    {
        using InMemoryProvider provider = new(static _ => InMemoryProvider.Json("{}"));

        VerificationResult result = await Verifier([PactText.Interaction("an item", more: "\"pending\": true,")], provider).VerifyAsync();

        Assert.True(result.Succeeded);
        Assert.Equal(InteractionOutcome.Pending, Assert.Single(result.Interactions).Outcome);
    }

    [Fact]
    public async Task A_message_fails_since_it_cannot_be_replayed_over_HTTP()
    {
        VerificationResult result = await Verifier("""{"type":"Asynchronous/Messages","description":"a message","contents":{"content":"x"}}""").VerifyAsync();

        Assert.Contains("Verify it with the native engine", Assert.Single(result.Interactions).Error, StringComparison.Ordinal);
        Assert.False(result.Succeeded);
    }

    [Fact]
    public async Task A_provider_that_takes_too_long_fails_and_a_cancelled_verification_throws()
    {
        using HangingProvider provider = new();
        PactVerifier verifier = Verifier([PactText.Interaction("an item")], provider);

        VerificationResult result = await verifier.WithRequestTimeout(TimeSpan.FromMilliseconds(20)).VerifyAsync();

        Assert.Equal("http://localhost/ did not answer within 0.02 seconds.", Assert.Single(result.Interactions).Error);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => verifier.WithRequestTimeout(TimeSpan.FromHours(1)).VerifyAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Interactions_have_names_by_which_each_is_verified_alone()
    {
        PactVerifier verifier = Verifier(PactText.Interaction("an item"), PactText.Interaction("an item", states: """[{"name":"full"},{"name":"open"}]"""))
            .WithProviderStates(new ProviderStateHandlers([new ProviderStateHandler("full", (_, _) => Task.CompletedTask), new ProviderStateHandler("open", (_, _) => Task.CompletedTask)]));

        Assert.Equal(["Shop: an item", "Shop: an item given full and open"], verifier.Interactions);
        foreach (string name in verifier.Interactions)
        {
            VerificationResult result = await verifier.VerifyInteractionAsync(name);
            result.ThrowIfFailed();
            Assert.Single(result.Interactions);
        }

        VerificationProblem problem = Assert.Single((await verifier.VerifyInteractionAsync("Shop: none")).Problems);
        Assert.Equal(VerificationProblemKind.NoInteraction, problem.Kind);
        Assert.Contains("'Shop: an item', 'Shop: an item given full and open'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_an_engine_cannot_call_is_refused_at_once()
    {
        string file = _folder.Write("p.json", PactText.Of(PactText.Interaction("an item")));
        PactVerifier verifier = new PactVerifier("Stock").WithHttpEndpoint(new Uri("http://127.0.0.1:1/")).WithFileSource(file)
            .WithRequestFilter((_, _) => Task.CompletedTask);

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => verifier.VerifyAsync());

        Assert.Contains("PactEngines.Managed", error.Message, StringComparison.Ordinal);
    }

    private PactVerifier Verifier(params string[] interactions) => Verifier(interactions, _provider);

    private PactVerifier Verifier(string[] interactions, HttpMessageHandler provider) => new PactVerifier("Stock")
        .WithHttpHandler(provider)
        .WithFileSource(_folder.Write($"{Guid.NewGuid():N}.json", PactText.Of(interactions)));

    private sealed class HangingProvider : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
