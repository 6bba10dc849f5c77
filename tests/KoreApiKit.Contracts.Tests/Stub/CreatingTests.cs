using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KoreApiKit.Contracts.Tests.Stub;

public sealed class CreatingTests
{
    public static TheoryData<string> Forms => new(Campaign.Forms);

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task An_answer_has_the_members_of_the_vendors_sample_in_their_order(string form)
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.CreateAsync(Campaign.RequestText(form));

        Assert.Equal(200, answer.Status);
        Assert.Equal(Members(Campaign.ResponseSample(form)), Members(answer.Json));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task An_answer_echoes_what_was_sent(string form)
    {
        await using StubClient client = await StubClient.StartAsync();
        JsonObject request = Campaign.RequestSample(form);

        StubAnswer answer = await client.CreateAsync(request);

        Assert.Equal("success", (string?)answer.Json["status"]);
        Assert.Equal($"Campaign {(string?)request["name"]} creation in progress", (string?)answer.Json["message"]);
        Assert.Equal("Ready", (string?)answer.Data["status"]);
        Assert.False((bool)answer.Data["enableMachineDetect"]!);
        Assert.All(
            (string[])["name", "description", "priority", "format", "dialingStrategy", "schedule", "contactLists"],
            name => Assert.True(JsonNode.DeepEquals(request[name], answer.Data[name]), name));
        Assert.Matches("^cd-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", (string?)answer.Data["_id"]);
    }

    [Fact]
    public async Task The_lower_case_name_follows_the_name()
    {
        await using StubClient client = await StubClient.StartAsync();
        JsonObject request = Campaign.RequestSample("text");
        request["name"] = "ÀÉ Spring İ—\"Sale\" <1>";

        StubAnswer answer = await client.CreateAsync(request);

        Assert.Equal("ÀÉ Spring İ—\"Sale\" <1>", (string?)answer.Data["name"]);
        Assert.Equal("ÀÉ Spring İ—\"Sale\" <1>".ToLowerInvariant(), (string?)answer.Data["lname"]);
        Assert.Contains("—", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_comes_back_by_its_id()
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.CreateAsync(Campaign.RequestText("advanced"));

        Assert.StartsWith("cf-", (string?)answer.Data["experienceFlow"], StringComparison.Ordinal);
        Assert.False(answer.Data.ContainsKey("experienceFlowName"));
        Assert.False(answer.Data.ContainsKey("message"));
    }

    [Fact]
    public async Task A_template_gets_its_id()
    {
        await using StubClient client = await StubClient.StartAsync();

        JsonObject message = (await client.CreateAsync(Campaign.RequestText("template"))).Data["message"]!.AsObject();

        Assert.StartsWith("cmt-", (string?)message["templateId"], StringComparison.Ordinal);
        Assert.Equal("Payment Reminder Template", (string?)message["template_name"]);
    }

    [Theory]
    [InlineData("\"\"", null)]
    [InlineData("\"cmt-1\"", "cmt-1")]
    [InlineData(null, null)]
    public async Task An_empty_template_id_is_dropped_and_another_kept(string? sent, string? expected)
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer answer = await client.CreateAsync(JsonEdit.Apply(Campaign.RequestSample("text"), "message/templateId", sent));

        Assert.Equal(expected, (string?)answer.Data["message"]!["templateId"]);
        Assert.Equal(expected is not null, answer.Data["message"]!.AsObject().ContainsKey("templateId"));
    }

    [Fact]
    public async Task What_was_not_sent_does_not_come_back()
    {
        await using StubClient client = await StubClient.StartAsync();
        JsonObject request = Campaign.RequestSample("advanced");
        Assert.True(request.Remove("description") && request.Remove("priority") && request.Remove("schedule"));
        request["dncLists"] = new JsonObject { ["name"] = "DNC" };

        JsonObject data = (await client.CreateAsync(request)).Data;

        Assert.DoesNotContain(data, member => member.Key is "description" or "priority" or "schedule" or "dncLists");
    }

    [Fact]
    public async Task Times_come_from_the_clock()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 6, 27, 9, 25, 53, 7, TimeSpan.FromHours(5.5)));
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { TimeProvider = clock });

        JsonObject first = (await client.CreateAsync(Campaign.RequestText("text"))).Data;
        clock.Advance(TimeSpan.FromMilliseconds(1500));
        JsonObject second = (await client.CreateAsync(Campaign.RequestText("text"))).Data;

        Assert.Equal("2025-06-27T03:55:53.007Z", (string?)first["createdAt"]);
        Assert.Equal("2025-06-27T03:55:53.007Z", (string?)first["updatedAt"]);
        Assert.Equal("2025-06-27T03:55:54.507Z", (string?)second["createdAt"]);
    }

    [Fact]
    public async Task Unknown_members_may_be_nested_as_deep_as_the_checker_reads()
    {
        await using StubClient client = await StubClient.StartAsync();
        string deep = string.Concat(Enumerable.Repeat("[", 200)) + string.Concat(Enumerable.Repeat("]", 200));

        StubAnswer answer = await client.CreateAsync(
            Campaign.RequestText("advanced").Replace("\"callerId\": {", $"\"extra\": {deep}, \"callerId\": {{", StringComparison.Ordinal));

        Assert.Equal(200, answer.Status);
        Assert.Contains(deep, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        await using StubClient client = await StubClient.StartAsync();

        Assert.Equal(200, (await client.CreateAsync('\uFEFF' + Campaign.RequestText("text"))).Status);
    }

    [Fact]
    public async Task An_answer_can_be_tampered_with_and_an_error_too()
    {
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions
        {
            Tamper = answer => answer["message"] = "Changed",
            TamperStatus = status => status + 1,
        });

        StubAnswer good = await client.CreateAsync(Campaign.RequestText("text"));
        StubAnswer bad = await client.CreateAsync("{}");

        Assert.Equal((201, "Changed"), (good.Status, (string?)good.Json["message"]));
        Assert.Equal((413, "Changed"), (bad.Status, (string?)bad.Json["message"]));
    }

    [Fact]
    public async Task Requests_that_overlap_get_campaigns_of_their_own()
    {
        await using StubClient client = await StubClient.StartAsync();

        StubAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(number =>
            client.CreateAsync(JsonEdit.Apply(Campaign.RequestSample(Campaign.Forms[number % 3]), "name", $"\"Campaign {number}\""))));

        Assert.Equal(Enumerable.Range(0, 100).Select(number => $"campaign {number}"), answers.Select(answer => (string?)answer.Data["lname"]));
        Assert.Equal(100, answers.Select(answer => (string?)answer.Data["_id"]).Distinct().Count());
        Assert.Equal(100, client.Stub.Requests.Count);
    }

    /// <summary>All members, each by its way through the document.</summary>
    private static IEnumerable<string> Members(JsonNode? node, string way = "") => node switch
    {
        JsonObject members => members.SelectMany(member => Members(member.Value, $"{way}/{member.Key}").Prepend($"{way}/{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => Members(item, $"{way}/{index}")),
        _ => [],
    };
}
