using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Operations;

public sealed class SchedulingTests
{
    private static readonly DateTime Start = new(2026, 1, 27, 18, 29, 0);

    [Fact]
    public void A_daily_schedule_is_written_as_sampled() => AssertWritten(
        Examples.ReadSample("enable-voice-or-sms-campaign-schedule-daily.request.json"),
        ScheduleCampaignRequest.Daily(Start, new DateTime(2026, 2, 27, 18, 29, 0)));

    [Fact]
    public void A_weekly_schedule_is_written_as_sampled() => AssertWritten(
        Examples.Read("enable-campaign-schedule-weekly.request.json"),
        ScheduleCampaignRequest.Weekly(new DateTime(2026, 1, 1, 18, 29, 0), Start, ScheduleDay.Known));

    [Fact]
    public void A_schedule_without_repetition_has_none() =>
        Assert.Null(ScheduleCampaignRequest.Once(Start, Start.AddSeconds(1)).Recurrence);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        DateTime end = Start.AddDays(1);

        Assert.Throws<ArgumentException>("end", () => ScheduleCampaignRequest.Once(Start, Start));
        Assert.Throws<ArgumentOutOfRangeException>("everyDays", () => ScheduleCampaignRequest.Daily(Start, end, 0));
        Assert.Throws<ArgumentOutOfRangeException>("everyWeeks", () => ScheduleCampaignRequest.Weekly(Start, end, [ScheduleDay.Monday], 0));
        Assert.Throws<ArgumentException>("days", () => ScheduleCampaignRequest.Weekly(Start, end, []));
    }

    [Fact]
    public async Task The_id_of_the_campaign_that_was_found_and_what_became_of_call_backs_is_given()
    {
        ScriptedServer server = ScriptedServer.WithSamples(
            "enable-voice-or-sms-campaign-schedule-daily.response.json", "create-call-back-schedule-v2.response.json");
        ScheduleOperations schedules = server.Client().Schedules;

        CampaignId? id = await schedules.EnableAsync("name", ScheduleCampaignRequest.Once(Start, Start.AddDays(1)));
        CallBackResult result = Assert.Single(await schedules.CallBackAsync(
            new CampaignRunId("cid-1"), [new CallBack { CampaignDialingListId = "x", TimeToContact = DateTimeOffset.UnixEpoch }]));

        Assert.Equal(new CampaignId("cd-671b3bd-a7a1-4709-bd6a-70803e3xxxxx"), id);
        Assert.Equal((CallBackStatus.Failed, "time_in_past"), (result.Status, result.Reason));
    }

    private static void AssertWritten(string expected, ScheduleCampaignRequest schedule)
    {
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(JsonModel.ToJson(schedule))), JsonModel.ToJson(schedule));
        Assert.Empty(schedule.Validate().Violations);
    }
}
