using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests.Operations;

/// <summary>Each way of paging to its end, and no further.</summary>
public sealed class PagingTests
{
    [Fact]
    public async Task Campaigns_are_walked_while_more_follow_by_the_providers_own_limit()
    {
        ScriptedServer server = ScriptedServer.Answering(
            Campaigns("""{ "id": "cd-1", "name": "a", "status": "Ready" }, { "_id": "cd-2", "name": "b", "status": "Held" }""", """ "skip": 0, "limit": 2, "hasMore": true """),
            Campaigns("""{ "name": "c", "status": "Ready" }""", """ "skip": 2, "limit": 2, "hasMore": false """));

        List<CampaignSummary> all = await ListAsync(server.Client().Campaigns.ListAsync(CampaignType.Sms));

        Assert.Equal([new CampaignId("cd-1"), new CampaignId("cd-2"), null], all.Select(campaign => campaign.CampaignId));
        Assert.False(all[1].Status.IsKnown);
        Assert.Equal(
            ["""{"type":"sms","skip":0,"page":1,"limit":50}""", """{"type":"sms","skip":2,"page":2,"limit":2}"""],
            server.Bodies.Select(body => body!.ToJsonString()));
    }

    [Fact]
    public async Task A_query_is_written_as_sampled()
    {
        ScriptedServer server = ScriptedServer.WithSamples("get-all-campaigns-v2.voice.response.json");

        List<CampaignSummary> all = await ListAsync(server.Client(KoreApiVersion.V2).Campaigns.ListAsync(CampaignType.Voice, new CampaignQuery
        {
            From = new DateTimeOffset(2025, 12, 1, 5, 30, 0, TimeSpan.FromHours(5.5)),
            Until = new DateTimeOffset(2025, 12, 4, 0, 0, 0, TimeSpan.Zero),
            SortBy = new CampaignSorting { CreatedAt = SortOrder.Descending },
            Filters = new CampaignFilters
            {
                Status = [CampaignStatus.Ready, CampaignStatus.Stopped],
                Priority = [5],
                DialingMode = [DialingMode.Progressive, DialingMode.Preview],
            },
        }));

        Assert.NotEmpty(all);
        Assert.All(all, campaign => Assert.NotNull(campaign.CampaignId));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Examples.ReadSample("get-all-campaigns-v2.voice.request.json")), server.Bodies[0]), server.Bodies[0]!.ToJsonString());
    }

    [Fact]
    public async Task Contacts_of_a_campaign_are_walked_by_the_number_of_pages()
    {
        ScriptedServer server = ScriptedServer.Answering(
            """{ "status": "success", "data": { "results": [{ "phoneNumber": "1" }], "page": 1, "limit": 1, "totalPages": 2 } }""",
            """{ "status": "success", "data": { "results": [{ "phoneNumber": "2" }], "page": 2, "limit": 1, "totalPages": 2 } }""");

        List<CampaignContact> all = await ListAsync(server.Client().Campaigns.ListContactsAsync(new CampaignId("cd-1"), pageSize: 1));

        Assert.Equal(["1", "2"], all.Select(contact => contact.PhoneNumber));
        Assert.Equal(["""{"page":1,"limit":1}""", """{"page":2,"limit":1}"""], server.Bodies.Select(body => body!.ToJsonString()));
    }

    [Fact]
    public async Task Undocumented_parameters_are_sent_only_when_more_follow()
    {
        ScriptedServer server = ScriptedServer.Answering(
            """{ "results": [{ "id": "1" }, { "id": "2" }], "skip": 0, "limit": 10, "hasMore": true }""",
            """{ "results": [{ "id": "3" }], "skip": 2, "limit": 10, "hasMore": false }""");

        List<Contact> all = await ListAsync(server.Client().Contacts.ListAsync());

        Assert.Equal(["1", "2", "3"], all.Select(contact => contact.ContactId?.Value));
        Assert.Equal(
            ["GET /agentassist/api/v1/public/*/contacts", "GET /agentassist/api/v1/public/*/contacts?skip=2&limit=10"], server.Calls);
    }

    [Fact]
    public async Task A_provider_that_ignores_skip_is_noticed_and_does_not_make_a_circle()
    {
        ScriptedServer server = ScriptedServer.Answering(
            """{ "status": "success", "data": { "results": [{ "_id": "cc-1" }], "skip": 0, "limit": 1, "hasMore": true } }""");

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ListAsync(server.Client().ContactLists.ListContactsAsync(new ContactListId("cl-1"))));

        Assert.Contains("leave out 1 entries, but left out 0", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task A_provider_that_leaves_out_more_than_it_was_asked_to_is_noticed()
    {
        ScriptedServer server = ScriptedServer.Answering(
            Campaigns("""{ "name": "a", "status": "Ready" }""", """ "skip": 0, "limit": 1, "hasMore": true """),
            Campaigns("""{ "name": "c", "status": "Ready" }""", """ "skip": 2, "limit": 1, "hasMore": false """));

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ListAsync(server.Client().Campaigns.ListAsync(CampaignType.Sms)));

        Assert.Contains("leave out 1 entries, but left out 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_says_neither_where_a_page_begins_nor_gives_another_one_is_noticed()
    {
        ScriptedServer server = ScriptedServer.Answering("""{ "results": [{ "id": "1" }, { "id": "2" }], "hasMore": true }""");

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(server.Client().Contacts.ListAsync()));

        Assert.Contains("same page again", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Calls.Count);
    }

    [Theory]
    [InlineData(""" "hasMore": true """)]
    [InlineData(""" "limit": 0 """)]
    public async Task An_empty_page_is_the_last(string members)
    {
        ScriptedServer server = ScriptedServer.Answering(Campaigns("", members));

        Assert.Empty(await ListAsync(server.Client().Campaigns.ListAsync(CampaignType.Voice)));
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task The_next_page_is_asked_for_when_it_is_wanted()
    {
        ScriptedServer server = ScriptedServer.Answering(Campaigns("""{ "name": "a", "status": "Ready" }""", """ "hasMore": true """));

        await foreach (CampaignSummary campaign in server.Client().Campaigns.ListAsync(CampaignType.Sms))
        {
            Assert.Equal("a", campaign.Name);
            break;
        }

        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_page_size_below_one_and_a_cancelled_walk_are_refused()
    {
        ScriptedServer server = ScriptedServer.Answering("{}");
        CampaignOperations campaigns = server.Client().Campaigns;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ListAsync(campaigns.ListAsync(CampaignType.Sms, new CampaignQuery { PageSize = 0 })));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (CampaignSummary campaign in campaigns.ListAsync(CampaignType.Sms).WithCancellation(new CancellationToken(canceled: true)))
            {
                Assert.Fail(campaign.Name);
            }
        });
    }

    [Fact]
    public async Task Each_list_takes_a_token_that_ends_it()
    {
        KoreCampaignsClient client = ScriptedServer.Answering("{}").Client();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(client.Campaigns.ListAsync(CampaignType.Sms, cancellationToken: cancelled)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(client.Campaigns.ListContactsAsync(new CampaignId("cd-1"), cancellationToken: cancelled)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(client.ContactLists.ListContactsAsync(new ContactListId("cl-1"), cancellationToken: cancelled)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(client.Contacts.ListAsync(cancellationToken: cancelled)));
    }

    private static string Campaigns(string results, string members) =>
        $$"""{ "status": "success", "message": "", "data": { "results": [{{results}}], {{members}} } }""";

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> entries)
    {
        List<T> all = [];
        await foreach (T entry in entries)
        {
            all.Add(entry);
        }

        return all;
    }
}
