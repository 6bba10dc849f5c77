using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Stub.StubCaller;

namespace KoreApiKit.Contracts.Tests.Stub;

/// <summary>Campaigns live by the stub's clock. It shows Monday, January 5, 2026, 10:00 UTC until a test moves it.</summary>
public sealed class LifecycleTests
{
    private static readonly TimeSpan Run = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_voice_campaign_is_prepared_and_runs_until_its_contacts_are_reached()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await CreateAsync(caller);

        Assert.Equal("Preparing", await StatusAsync(caller, id));
        await caller.RefuseAsync(409, "POST", Trigger(id, "play"), "{}");
        caller.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("Ready", await StatusAsync(caller, id));
        await caller.CallAsync("POST", Trigger(id, "play"), "{}");
        Assert.Equal(("Active", 0), (await StatusAsync(caller, id), await ReachedAsync(caller, id)));
        await caller.RefuseAsync(409, "POST", Trigger(id, "play"), "{}");
        await caller.RefuseAsync(409, "DELETE", $"{V2}/campaign/{id}?{{account}}&campaignType=voice");
        caller.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(("Active", 2), (await StatusAsync(caller, id), await ReachedAsync(caller, id)));
        caller.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(("Completed", 3), (await StatusAsync(caller, id), await ReachedAsync(caller, id)));
        await caller.RefuseAsync(409, "POST", Trigger(id, "stop"), "{}");
    }

    [Fact]
    public async Task A_campaign_that_is_stopped_keeps_what_it_reached_and_starts_anew()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await ReadyAsync(caller);
        JsonNode first = await caller.CallAsync("POST", Trigger(id, "play"), "{}");
        caller.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("Stopped", (string)(await caller.CallAsync("POST", Trigger(id, "stop"), "{}"))["status"]!);
        caller.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(("Stopped", 1), (await StatusAsync(caller, id), await ReachedAsync(caller, id)));
        JsonNode second = await caller.CallAsync("POST", Trigger(id, "play"), "{}");

        Assert.NotEqual((string)first["campaignInstanceId"]!, (string)second["campaignInstanceId"]!);
        Assert.Equal(0, await ReachedAsync(caller, id));
    }

    [Fact]
    public async Task A_campaign_of_another_type_is_refused()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await ReadyAsync(caller);

        await caller.RefuseAsync(400, "POST", Trigger(id, "play").Replace("voice", "sms", StringComparison.Ordinal), "{}");
    }

    [Fact]
    public async Task A_schedule_without_recurrence_runs_the_campaign_once()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await ReadyAsync(caller);
        await ScheduleAsync(caller, """{"startDateTime":"2026-01-06 10:00:00","endDateTime":"2026-01-10 10:00:00"}""");

        await StandsAsync(caller, id, "2026-01-06 09:59:59", "Scheduled");
        await caller.RefuseAsync(409, "POST", Trigger(id, "play"), "{}");
        await StandsAsync(caller, id, "2026-01-06 10:00:00", "Active");
        await StandsAsync(caller, id, "2026-01-06 10:00:30", "Completed");
        await StandsAsync(caller, id, "2027-01-06 10:00:00", "Completed");
    }

    [Fact]
    public async Task A_daily_schedule_runs_the_campaign_again_until_it_ends()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await ReadyAsync(caller);
        await ScheduleAsync(caller, """
            {"startDateTime":"2026-01-06 10:00:00","endDateTime":"2026-01-10 10:00:00","recurrenceObject":{"recurType":"Daily","dailyDetails":{"onceEveryNdays":2}}}
            """);

        await StandsAsync(caller, id, "2026-01-06 10:00:29", "Active");
        await StandsAsync(caller, id, "2026-01-06 10:00:30", "Rescheduled");
        await StandsAsync(caller, id, "2026-01-07 10:00:00", "Rescheduled");
        await StandsAsync(caller, id, "2026-01-08 10:00:00", "Active");
        await StandsAsync(caller, id, "2026-01-08 10:00:30", "Completed");
    }

    [Fact]
    public async Task A_weekly_schedule_runs_the_campaign_on_its_days()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await ReadyAsync(caller);
        await ScheduleAsync(caller, """
            {"startDateTime":"2026-01-05 12:00:00","endDateTime":"2026-02-10 10:00:00","recurrenceObject":{"recurType":"Weekly","weeklyDetails":{"onceEveryNweeks":2,"whichDays":["Wed","Mon"]}}}
            """);

        await StandsAsync(caller, id, "2026-01-05 12:00:00", "Active");
        await StandsAsync(caller, id, "2026-01-06 12:00:00", "Rescheduled");
        await StandsAsync(caller, id, "2026-01-07 12:00:00", "Active");
        await StandsAsync(caller, id, "2026-01-12 12:00:00", "Rescheduled");
        await StandsAsync(caller, id, "2026-01-19 12:00:00", "Active");
        await StandsAsync(caller, id, "2026-02-10 12:00:00", "Completed");
    }

    [Fact]
    public async Task A_schedule_that_is_taken_away_starts_nothing()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await ReadyAsync(caller);
        await ScheduleAsync(caller, """{"startDateTime":"2026-01-06 10:00:00","endDateTime":"2026-01-10 10:00:00"}""");

        await caller.CallAsync("POST", SchedulePath("false"), "{}");

        await StandsAsync(caller, id, "2026-01-07 10:00:00", "Ready");
        await caller.RefuseAsync(409, "POST", SchedulePath("false"), "{}");
    }

    [Theory]
    [InlineData("2026-01-06 10:00:00", "2026-01-06 10:00:00")]
    [InlineData("2026-01-01 10:00:00", "2026-01-05 10:00:00")]
    [InlineData("2026-02-30 10:00:00", "2026-03-05 10:00:00")]
    public async Task A_schedule_that_can_start_nothing_is_refused(string start, string end)
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        await ReadyAsync(caller);

        await caller.RefuseAsync(412, "POST", SchedulePath("true"), $$"""{"startDateTime":"{{start}}","endDateTime":"{{end}}"}""");
    }

    [Fact]
    public async Task A_campaign_of_another_name_is_not_scheduled()
    {
        await using StubCaller caller = await StubCaller.StartAsync();

        await caller.RefuseAsync(404, "POST", SchedulePath("false"), "{}");
    }

    [Fact]
    public async Task Call_backs_are_taken_in_a_running_campaign_for_times_to_come()
    {
        await using StubCaller caller = await StubCaller.StartAsync();
        string id = await ReadyAsync(caller);
        string run = (string)(await caller.CallAsync("POST", Trigger(id, "play"), "{}"))["campaignInstanceId"]!;
        string callBacks = """[{"campaignDialingListId":"a","timeToContact":"2026-01-05T09:00:00Z"},{"campaignDialingListId":"b","timeToContact":"2026-01-06T09:00:00Z"}]""";

        JsonNode results = (await caller.CallAsync("POST", $"{V2}/campaign/{run}/callContactAt", callBacks))["data"]!;
        caller.Clock.Advance(Run);

        Assert.Equal(("failed", "time_in_past", "success"), ((string)results[0]!["status"]!, (string)results[0]!["reason"]!, (string)results[1]!["status"]!));
        await caller.RefuseAsync(409, "POST", $"{V2}/campaign/{run}/callContactAt", callBacks);
        await caller.RefuseAsync(404, "POST", $"{V2}/campaign/cid-none/callContactAt", callBacks);
    }

    [Fact]
    public async Task A_stub_that_is_started_anew_has_what_its_database_has()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("kore-stub-");
        try
        {
            KoreStubOptions Options(TimeProvider clock) => new() { TimeProvider = clock, DatabasePath = Path.Combine(folder.FullName, "kore.db") };
            string id;
            await using (StubCaller first = await StubCaller.StartAsync(Options))
            {
                id = await ReadyAsync(first);
                await first.CallAsync("POST", Trigger(id, "play"), "{}");
            }

            await using StubCaller second = await StubCaller.StartAsync(Options);
            second.Clock.Advance(TimeSpan.FromSeconds(12));

            Assert.Equal(("Active", 1), (await StatusAsync(second, id), await ReachedAsync(second, id)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_operation_needs_its_own_scope()
    {
        await using StubCaller caller = await StubCaller.StartAsync(clock => new() { TimeProvider = clock, Scopes = ["Configuration"] });

        await caller.CallAsync("GET", $"{V1}/contacts");
        await caller.RefuseAsync(401, "POST", $"{V1}/campaign/getAllCampaignDetails", """{"type":"sms"}""");
    }

    [Fact]
    public async Task Lists_must_exist_where_the_stub_is_told_so()
    {
        await using StubCaller caller = await StubCaller.StartAsync(clock => new() { TimeProvider = clock, KnownListsOnly = true });

        await caller.RefuseAsync(412, "POST", $"{V1}/campaign?campaignType=sms", SpecFolder.Read("examples/create-sms-campaign-text.request.json"));
    }

    private static string Trigger(string id, string trigger) => $"{V2}/campaign/trigger/{id}?{{account}}&campaignType=voice&trigger={trigger}";

    private static string SchedulePath(string enable) => $"{V2}/campaign/schedule?enableSchedule={enable}&campaignName=Product%20Feedback%20Voice%20Campaign";

    private static Task<JsonNode> ScheduleAsync(StubCaller caller, string times) => caller.CallAsync("POST", SchedulePath("true"), times);

    private static async Task<string> CreateAsync(StubCaller caller) => (string)(await caller.CallAsync(
        "POST", $"{V1}/campaign?campaignType=voice", SpecFolder.Read("samples/create-voice-campaign-agentless.request.json")))["data"]!["id"]!;

    private static async Task<string> ReadyAsync(StubCaller caller)
    {
        string id = await CreateAsync(caller);
        caller.Clock.Advance(TimeSpan.FromSeconds(2));
        return id;
    }

    private static async Task<string> StatusAsync(StubCaller caller, string id) =>
        (string)(await caller.CallAsync("POST", $"{V1}/campaign/{id}/status?view=status"))["data"]!["status"]!;

    private static async Task<int> ReachedAsync(StubCaller caller, string id) =>
        (await caller.CallAsync("POST", $"{V1}/campaign/{id}/status?view=contacts", "{}"))["data"]!["results"]!.AsArray()
            .Count(contact => (string)contact!["dialerOutcome"]! == "completed");

    private static async Task StandsAsync(StubCaller caller, string id, string time, string status)
    {
        caller.Clock.SetUtcNow(new DateTimeOffset(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero));
        Assert.Equal((time, status), (time, await StatusAsync(caller, id)));
    }
}
