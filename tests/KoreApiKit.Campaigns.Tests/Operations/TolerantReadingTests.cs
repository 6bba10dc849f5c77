using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests.Operations;

/// <summary>Answers that the pages leave open, or of which they contradict each other, are read all the same.</summary>
public sealed class TolerantReadingTests
{
    private static readonly CampaignId Id = new("cd-1");

    [Theory]
    [InlineData("_id")]
    [InlineData("id")]
    public async Task A_campaign_has_its_id_by_either_name(string name)
    {
        KoreCampaignsClient client = ScriptedServer
            .Answering($$"""{ "status": "success", "data": { "{{name}}": "cd-1", "name": "a", "status": "Ready" } }""")
            .Client();

        Campaign read = await client.Campaigns.GetAsync(Id);
        CampaignReceipt updated = await client.Campaigns.UpdateSmsAsync(Id, SampleCampaigns.Advanced);

        Assert.Equal((Id, Id), (read.CampaignId, updated.Id));
    }

    [Fact]
    public async Task A_created_sms_campaign_has_its_id_by_the_name_of_voice_campaigns_too()
    {
        KoreCampaignsClient client = ScriptedServer
            .Answering("""{ "status": "success", "message": "", "data": { "id": "cd-1", "name": "a", "status": "Ready" } }""")
            .Client();

        Assert.Equal(Id, (await client.Campaigns.CreateSmsAsync(SampleCampaigns.Advanced)).Id);
    }

    [Theory]
    [InlineData("""{ "frequency": "DAILY", "timezone": "Asia/Kolkata" }""", 0)]
    [InlineData("""{ "frequency": "CUSTOM", "days": [] }""", 0)]
    [InlineData("""{ "frequency": "DAILY", "timezone": "Asia/Kolkata", "days": [{ "start": "9:00 AM", "end": "06:00 PM" }] }""", 1)]
    public async Task Calling_hours_of_a_form_that_no_page_shows_are_read(string hours, int days)
    {
        Campaign campaign = await ReadAsync($$""" "dialingStrategy": { "callingHours": {{hours}} } """);

        StoredCallingHours read = campaign.DialingStrategy!.CallingHours!;
        Assert.True(read.Frequency!.Value.IsKnown);
        Assert.Equal(days, read.Days?.Count ?? 0);
        Assert.All(read.Days ?? [], day => Assert.Equal((null, new TimeOnly(9, 0), new TimeOnly(18, 0)), (day.Day, day.Start, day.End)));
        Assert.Null(campaign.DialingStrategy.CallerId);
    }

    [Fact]
    public async Task Stored_hours_become_those_of_a_request_where_nothing_is_missing()
    {
        Campaign whole = await ReadAsync(
            """ "dialingStrategy": { "callingHours": { "frequency": "WEEKLY", "timezone": "UTC", "days": [{ "day": "MO", "start": "9:00 AM", "end": "6:00 PM" }] } } """);
        Campaign part = await ReadAsync(
            """ "dialingStrategy": { "callingHours": { "frequency": "DAILY", "timezone": "UTC", "days": [{ "start": "9:00 AM", "end": "6:00 PM" }] } } """);

        Assert.Equal(
            CallingHours.On("UTC", new TimeOnly(9, 0), new TimeOnly(18, 0), WeekDay.Monday),
            whole.DialingStrategy!.CallingHours!.ToCallingHours());
        Assert.Null(part.DialingStrategy!.CallingHours!.ToCallingHours());
    }

    [Theory]
    [InlineData(""" "dncLists": {} """, null)]
    [InlineData(""" "dncLists": { "id": "cl-1" } """, "cl-1")]
    public async Task A_dnc_list_without_a_name_is_read(string members, string? id)
    {
        Campaign campaign = await ReadAsync(members);

        Assert.Equal((null, id), (campaign.DncList!.Name, campaign.DncList.Id));
    }

    [Theory]
    [InlineData("\"5\"", "5")]
    [InlineData("5", "5")]
    [InlineData("9", "9")]
    [InlineData("true", null)]
    public async Task A_priority_is_read_as_text_or_number(string priority, string? level)
    {
        Campaign campaign = await ReadAsync($$""" "priority": {{priority}} """);

        Assert.Equal(level, campaign.Priority!.Level?.Value);
    }

    [Fact]
    public async Task A_status_is_read_without_the_campaigns_id() => Assert.Equal(
        CampaignStatus.Stopped,
        await ScriptedServer.Answering("""{ "status": "success", "data": { "status": "Stopped" } }""").Client().Campaigns.GetStatusAsync(Id));

    [Fact]
    public async Task Null_stands_for_what_is_left_out()
    {
        Campaign campaign = await ReadAsync(
            """ "description": null, "priority": null, "dialingStrategy": null, "dncLists": null, "createdAt": null, "enableMachineDetect": null """);

        Assert.Equal(
            (null, null, null, null, null),
            (campaign.Description, campaign.Priority, campaign.DialingStrategy, campaign.DncList, campaign.CreatedAt));
    }

    private static Task<Campaign> ReadAsync(string members) => ScriptedServer
        .Answering($$"""{ "status": "success", "data": { "_id": "cd-1", "name": "a", "status": "Ready", {{members}} } }""")
        .Client().Campaigns.GetAsync(Id);
}
