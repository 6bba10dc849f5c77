using System.Net.Http.Headers;
using System.Text;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KoreApiKit.Contracts.Tests.Stub;

public sealed class RefusalTests
{
    private const string General = "Validation errors/ Invalid arguments";

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_not_allowed(string method)
    {
        await using StubClient client = await StubClient.StartAsync();

        (await client.SendAsync(new HttpMethod(method), Campaign.Path)).ShouldBe(405, 405, "Method Not Allowed");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/agentassist/api/v1/public/campaign")]
    [InlineData("/agentassist/api/v1/public//campaign")]
    [InlineData("/agentassist/api/v2/public/st-1/campaign")]
    [InlineData("/agentassist/api/v1/public/st-1/campaign/")]
    [InlineData("/agentassist/api/v1/public/st-1/campaign/cd-1/contacts")]
    [InlineData("/%zz%")]
    public async Task Another_path_is_not_found(string path)
    {
        await using StubClient client = await StubClient.StartAsync();

        (await client.SendAsync(HttpMethod.Post, path, "{}")).ShouldBe(404, 404, "Not Found");
    }

    [Fact]
    public async Task A_head_request_gets_no_body()
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.SendAsync(HttpMethod.Head, Campaign.Path);

        Assert.Equal((405, ""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task The_path_and_the_header_must_name_one_application()
    {
        await using StubClient client = await StubClient.StartAsync();

        (await client.CreateAsync(Campaign.RequestText("text"), null, ("iid", "st-other"))).ShouldBe(400, 400, "Invalid StreamId");
    }

    [Fact]
    public async Task The_application_can_be_fixed()
    {
        await using StubClient mine = await StubClient.StartAsync(new KoreStubOptions { ApplicationId = Campaign.ApplicationId });
        await using StubClient other = await StubClient.StartAsync(new KoreStubOptions { ApplicationId = "st-other" });

        Assert.Equal(200, (await mine.CreateAsync(Campaign.RequestText("text"))).Status);
        (await other.CreateAsync(Campaign.RequestText("text"))).ShouldBe(400, 400, "Invalid StreamId");
    }

    [Fact]
    public async Task Calls_of_an_application_are_counted_within_a_rolling_minute()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { RequestsPerMinute = 2, TimeProvider = clock });
        string body = Campaign.RequestText("text");

        Assert.Equal(401, (await client.CreateAsync(body, "no token")).Status);
        Assert.Equal(200, (await client.CreateAsync(body)).Status);
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (await client.CreateAsync(body)).Status);
        StubAnswer refused = await client.CreateAsync(body);
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (await client.CreateAsync(body)).Status);
        Assert.Equal(429, (await client.CreateAsync(body)).Status);

        Assert.Equal(429, refused.Status);
        Assert.Contains("Rate limit for this API has been reached.", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iid")]
    [InlineData("accountId")]
    public async Task A_missing_header_is_named(string header)
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.CreateAsync(Campaign.RequestText("text"), null, (header, null));

        answer.ShouldBe(412, 412, General);
        Assert.Equal([General, $"header {header}: The header {header} is required."], answer.Messages);
    }

    [Theory]
    [InlineData("", "query campaignType: The query campaignType is required.")]
    [InlineData("?campaigntype=sms", "query campaignType: The query campaignType is required.")]
    [InlineData("?campaignType=fax", "query campaignType: ")]
    [InlineData("?campaignType=sms&campaignType=sms", "query campaignType: ")]
    public async Task The_query_is_checked(string query, string expected)
    {
        await using StubClient client = await StubClient.StartAsync();
        using HttpRequestMessage request = Post(client, Campaign.Path + query, new StringContent(Campaign.RequestText("text"), Encoding.UTF8, "application/json"));

        StubAnswer answer = await client.SendAsync(request);

        answer.ShouldBe(412, 412, General);
        Assert.StartsWith(expected, answer.Messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_field_is_named()
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.CreateAsync(
            JsonEdit.Apply(Campaign.RequestSample("advanced"), "dialingStrategy/callingHours/days/1/day", "\"TUE\""));

        answer.ShouldBe(412, 412, General);
        Assert.Contains(answer.Messages, message => message.StartsWith("body /dialingStrategy/callingHours/days/1/day: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "body: The body is not valid JSON at line 1, column 2: ")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\"}", "body: The body is not valid JSON at line 1, column 13: ")]
    [InlineData("{\"name\":\"\\udc00\"}", "body: The body is not valid JSON at line 1, column 10: ")]
    [InlineData("", "body: The body is required.")]
    [InlineData("[]", "body: ")]
    [InlineData("null", "body: ")]
    public async Task A_broken_body_is_refused(string body, string expected)
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.CreateAsync(body);

        answer.ShouldBe(412, 412, General);
        Assert.StartsWith(expected, answer.Messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_not_UTF8_or_not_JSON_is_refused()
    {
        await using StubClient client = await StubClient.StartAsync();
        var bytes = new ByteArrayContent([0x22, 0xFF, 0x22]);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        StubAnswer encoding = await client.SendAsync(Post(client, Campaign.Path + "?campaignType=sms", bytes));
        StubAnswer mediaType = await client.SendAsync(Post(client, Campaign.Path + "?campaignType=sms", new StringContent("name=x", Encoding.UTF8, "application/x-www-form-urlencoded")));

        Assert.Equal([General, "body: The body is not valid UTF-8."], encoding.Messages);
        Assert.Equal(
            [General, "header Content-Type: The media type must be application/json, but it is 'application/x-www-form-urlencoded; charset=utf-8'."],
            mediaType.Messages);
    }

    [Fact]
    public async Task A_body_over_the_bound_is_refused_and_one_at_the_bound_is_not()
    {
        string body = Campaign.RequestText("text");
        int size = Encoding.UTF8.GetByteCount(body);
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { MaxBodyBytes = size });

        Assert.Equal(200, (await client.CreateAsync(body)).Status);
        (await client.CreateAsync(body + " ")).ShouldBe(413, 413, "Payload Too Large");
        Assert.Equal(["POST", "POST"], client.Stub.Requests.Select(request => request.Method));
        Assert.Equal("", client.Stub.Requests.Last().Body);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_bounded_too()
    {
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { MaxBodyBytes = 1000 });
        using HttpRequestMessage request = Post(client, Campaign.Path, new StringContent(new string(' ', 2000)));
        request.Headers.TransferEncodingChunked = true;

        (await client.SendAsync(request)).ShouldBe(413, 413, "Payload Too Large");
    }

    private static HttpRequestMessage Post(StubClient client, string path, HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(client.Stub.BaseAddress, path)) { Content = content };
        request.Headers.TryAddWithoutValidation("auth", Tokens.Good);
        request.Headers.Add("iid", Campaign.ApplicationId);
        request.Headers.Add("accountId", "67777ce93e25326494e90000");
        return request;
    }
}
