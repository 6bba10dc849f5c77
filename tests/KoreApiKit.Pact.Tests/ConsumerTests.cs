using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Results;

namespace KoreApiKit.Pact.Tests;

public sealed class ConsumerTests
{
    private readonly PactSession _session = PactSession.V4("Shop", "Stock");

    [Fact]
    public async Task A_consumer_that_honours_the_definition_gets_the_example_and_is_recorded()
    {
        string body = string.Empty;
        await Order().VerifyAsync(async context =>
        {
            (int status, body) = await Http.SendAsync(context.MockServerUri, HttpMethod.Post, "orders?dry=true", """{"sku":"A-12","count":3}""", ("X-Trace", "abc"));
            Assert.Equal(201, status);
        });

        Assert.Equal("""{"id":7}""", body);
        Assert.Equal(1, _session.Count);
    }

    [Fact]
    public async Task Every_difference_is_named_and_nothing_is_recorded()
    {
        PactMismatchException error = await Assert.ThrowsAsync<PactMismatchException>(() => Order().VerifyAsync(context =>
            Http.SendAsync(context.MockServerUri, HttpMethod.Post, "orders?dry=maybe", """{"sku":"a"}""", ("X-Trace", "1"))));

        RequestMismatch request = Assert.Single(error.Requests);
        Assert.Equal(RequestMismatchKind.Different, request.Kind);
        Assert.Equal(["$", "$.sku", "X-Trace", "dry"], request.Mismatches.Select(mismatch => mismatch.Path));
        Assert.Equal(["Body", "Body", "Header", "Query"], request.Mismatches.Select(mismatch => mismatch.Kind));
        Assert.Contains("count", error.Message, StringComparison.Ordinal);
        Assert.Contains("'an order'", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _session.Count);
    }

    [Fact]
    public async Task A_request_that_was_not_sent_is_missing()
    {
        PactMismatchException error = await Assert.ThrowsAsync<PactMismatchException>(() => Order().VerifyAsync(_ => Task.CompletedTask));

        Assert.Equal(RequestMismatchKind.Missing, Assert.Single(error.Requests).Kind);
        Assert.Contains("POST /orders was expected and not sent", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_not_defined_is_unexpected()
    {
        PactMismatchException error = await Assert.ThrowsAsync<PactMismatchException>(() => Order().VerifyAsync(context =>
            Http.SendAsync(context.MockServerUri, HttpMethod.Get, "elsewhere")));

        Assert.Contains(error.Requests, request => request is { Kind: RequestMismatchKind.Unexpected, Path: "/elsewhere" });
    }

    [Fact]
    public async Task Mismatches_come_before_what_the_consumer_threw_about_them()
    {
        PactMismatchException error = await Assert.ThrowsAsync<PactMismatchException>(() => Order().VerifyAsync(_ => throw new InvalidOperationException("no luck")));

        Assert.IsType<InvalidOperationException>(error.InnerException);
        Assert.Contains("no luck", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_assertion_is_passed_on_and_nothing_is_recorded()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Order().VerifyAsync(async context =>
        {
            await Http.SendAsync(context.MockServerUri, HttpMethod.Post, "orders?dry=false", """{"sku":"B-1","count":1}""", ("X-Trace", "x"));
            throw new InvalidOperationException("the client read the answer wrongly");
        }));

        Assert.Equal(0, _session.Count);
    }

    [Fact]
    public async Task Repeated_headers_match_what_HttpClient_sends()
    {
        await _session.UponReceiving("a tagged request").WithRequest(HttpMethod.Get, "/tags").WithHeader("X-Tag", "one").WithHeader("X-Tag", "two")
            .WillRespond().WithHeader("X-Answer", "1").WithBody("done", "text/plain")
            .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, "tags", null, ("X-Tag", "one"), ("X-Tag", "two")));

        Assert.Equal(1, _session.Count);
    }

    [Fact]
    public async Task A_header_text_that_looks_like_JSON_is_kept()
    {
        await _session.UponReceiving("a filter").WithRequest(HttpMethod.Get, "/").WithHeader("X-Filter", """{"a":1}""")
            .WillRespond()
            .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, string.Empty, null, ("X-Filter", """{"a":1}""")));

        await Assert.ThrowsAsync<PactMismatchException>(() => _session.UponReceiving("another filter")
            .WithRequest(HttpMethod.Get, "/").WithHeader("X-Filter", """{"a":1}""")
            .WillRespond()
            .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, string.Empty, null, ("X-Filter", """{"a":2}"""))));
    }

    [Fact]
    public async Task Sessions_run_side_by_side()
    {
        PactSession[] sessions = [.. Enumerable.Range(0, 8).Select(number => PactSession.V4($"Shop{number}", "Stock"))];
        await Task.WhenAll(sessions.SelectMany((session, number) => Enumerable.Range(0, 4).Select(part =>
            session.UponReceiving($"part {part}").WithRequest(HttpMethod.Get, $"/{number}/{part}")
                .WillRespond().WithJsonBody(number)
                .VerifyAsync(async context => Assert.Equal((200, $"{number}"), await Http.SendAsync(context.MockServerUri, HttpMethod.Get, $"{number}/{part}"))))));

        Assert.All(sessions, session => Assert.Equal(4, session.Count));
    }

    [Fact]
    public async Task Cancellation_reaches_the_consumer()
    {
        using CancellationTokenSource source = new();
        CancellationToken seen = default;
        await Order().VerifyAsync(
            async (context, token) =>
            {
                seen = token;
                await Http.SendAsync(context.MockServerUri, HttpMethod.Post, "orders?dry=true", """{"sku":"A-12","count":3}""", ("X-Trace", "abc"));
            },
            source.Token);

        Assert.Equal(source.Token, seen);
    }

    private ResponseBuilder Order() => _session.UponReceiving("an order")
        .Given("an item in stock", ("sku", "A-12"), ("count", 5))
        .WithRequest(HttpMethod.Post, "/orders")
        .WithQuery("dry", Match.Regex("true", "^(true|false)$"))
        .WithHeader("X-Trace", Match.Regex("abc", "^[a-z]+$"))
        .WithJsonBody(PactValue.Object(("sku", Match.Regex("A-12", "^[A-Z]-[0-9]+$")), ("count", Match.Integer(1))))
        .WillRespond()
        .WithStatus(201)
        .WithJsonBody(PactValue.Object(("id", Match.Integer(7))));
}
