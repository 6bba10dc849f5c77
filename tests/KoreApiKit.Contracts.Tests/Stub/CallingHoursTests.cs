using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub;
using static KoreApiKit.Contracts.Tests.Stub.StubCaller;

namespace KoreApiKit.Contracts.Tests.Stub;

/// <summary>
/// Campaigns reach contacts within their hours only, by the clock and in their own time zone. Three contacts take an hour each; a test
/// begins on Monday, January 5, 2026, 10:00 UTC unless it says otherwise.
/// </summary>
public sealed class CallingHoursTests
{
    private const string Name = "By the hour";

    [Fact]
    public async Task Outside_of_the_hours_a_campaign_is_active_and_waits()
    {
        await using StubCaller caller = await StartAsync();
        string id = await RunAsync(caller, "Asia/Kolkata", """{"day":"TU","start":"9:00 AM","end":"6:00 PM"}""");

        await StandsAsync(caller, id, "2026-01-05 10:00", "Active", 0);
        await StandsAsync(caller, id, "2026-01-06 03:30", "Active", 0); // 9:00 there
        await StandsAsync(caller, id, "2026-01-06 04:29", "Active", 0);
        await StandsAsync(caller, id, "2026-01-06 04:30", "Active", 1);
        await StandsAsync(caller, id, "2026-01-06 06:29", "Active", 2);
        await StandsAsync(caller, id, "2026-01-06 06:30", "Completed", 3);
    }

    [Fact]
    public async Task What_a_window_leaves_goes_on_in_the_next_one()
    {
        await using StubCaller caller = await StartAsync();
        string id = await RunAsync(
            caller, "UTC", """{"day":"MO","start":"10:30 AM","end":"11:00 AM"},{"day":"MO","start":"2:00 PM","end":"4:00 PM"},{"day":"TH","start":"12:00 AM","end":"11:59 PM"}""");

        await StandsAsync(caller, id, "2026-01-05 11:00", "Active", 0);
        await StandsAsync(caller, id, "2026-01-05 14:29", "Active", 0);
        await StandsAsync(caller, id, "2026-01-05 14:30", "Active", 1);
        await StandsAsync(caller, id, "2026-01-05 23:00", "Active", 2);
        await StandsAsync(caller, id, "2026-01-08 00:30", "Completed", 3);
    }

    [Fact]
    public async Task Windows_that_overlap_are_counted_once()
    {
        await using StubCaller caller = await StartAsync();
        string id = await RunAsync(caller, "UTC", """{"day":"MO","start":"10:00 AM","end":"12:00 PM"},{"day":"MO","start":"11:00 AM","end":"1:00 PM"},{"day":"MO","start":"10:30 AM","end":"11:30 AM"}""");

        await StandsAsync(caller, id, "2026-01-05 12:59", "Active", 2);
        await StandsAsync(caller, id, "2026-01-05 13:00", "Completed", 3);
    }

    [Fact]
    public async Task Clocks_that_are_set_forward_make_the_window_begin_earlier()
    {
        await using StubCaller caller = await StartAsync();
        caller.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 27, 10, 0, 0, TimeSpan.Zero));
        string id = await RunAsync(caller, "Europe/Berlin", """{"day":"SA","start":"9:00 AM","end":"10:00 AM"},{"day":"SU","start":"9:00 AM","end":"10:00 AM"},{"day":"MO","start":"2:30 AM","end":"9:00 AM"}""");

        await StandsAsync(caller, id, "2026-03-28 09:00", "Active", 1); // 10:00 there, in winter
        await StandsAsync(caller, id, "2026-03-29 07:59", "Active", 1);
        await StandsAsync(caller, id, "2026-03-29 08:00", "Active", 2); // 10:00 there, in summer
        await StandsAsync(caller, id, "2026-03-30 01:30", "Completed", 3);
    }

    [Fact]
    public async Task A_campaign_that_is_stopped_while_it_waits_has_reached_nobody()
    {
        await using StubCaller caller = await StartAsync();
        string id = await RunAsync(caller, "UTC", """{"day":"TU","start":"9:00 AM","end":"6:00 PM"}""");

        await caller.CallAsync("POST", $"{V2}/campaign/trigger/{id}?{{account}}&campaignType=voice&trigger=stop", "{}");

        await StandsAsync(caller, id, "2026-01-07 00:00", "Stopped", 0);
    }

    [Fact]
    public async Task A_scheduled_run_waits_too_and_ends_with_its_schedule()
    {
        await using StubCaller caller = await StartAsync();
        string id = await CreateAsync(caller, "UTC", """{"day":"TU","start":"9:00 AM","end":"6:00 PM"}""");
        await caller.CallAsync(
            "POST", $"{V2}/campaign/schedule?enableSchedule=true&campaignName={Uri.EscapeDataString(Name)}", """{"startDateTime":"2026-01-05 20:00:00","endDateTime":"2026-01-06 10:30:00"}""");

        await StandsAsync(caller, id, "2026-01-05 19:59", "Scheduled", 0);
        await StandsAsync(caller, id, "2026-01-05 20:00", "Active", 0);
        await StandsAsync(caller, id, "2026-01-06 10:29", "Active", 1);
        await StandsAsync(caller, id, "2026-01-06 10:30", "Completed", 1);
    }

    [Theory]
    [InlineData("Mars/Olympus", """{"day":"MO","start":"9:00 AM","end":"6:00 PM"}""")]
    [InlineData("Asia/Kolkata", """{"day":"MO","start":"6:00 PM","end":"9:00 AM"}""")]
    public async Task What_is_not_understood_lets_the_campaign_run(string zone, string day)
    {
        await using StubCaller caller = await StartAsync();
        string id = await RunAsync(caller, zone, day);

        await StandsAsync(caller, id, "2026-01-05 13:00", "Completed", 3);
    }

    [Fact]
    public async Task A_run_that_takes_no_time_is_over_when_the_hours_begin()
    {
        await using StubCaller caller = await StubCaller.StartAsync(clock => new() { TimeProvider = clock, PreparationTime = TimeSpan.Zero, TimePerContact = TimeSpan.Zero });
        string id = await RunAsync(caller, "UTC", """{"day":"TU","start":"9:00 AM","end":"6:00 PM"}""");

        await StandsAsync(caller, id, "2026-01-06 08:59", "Active", 0);
        await StandsAsync(caller, id, "2026-01-06 09:00", "Completed", 3);
    }

    private static Task<StubCaller> StartAsync() => StubCaller.StartAsync(clock =>
        new KoreStubOptions { TimeProvider = clock, PreparationTime = TimeSpan.Zero, TimePerContact = TimeSpan.FromHours(1) });

    private static async Task<string> RunAsync(StubCaller caller, string zone, string days)
    {
        string id = await CreateAsync(caller, zone, days);
        JsonNode started = await caller.CallAsync("POST", $"{V2}/campaign/trigger/{id}?{{account}}&campaignType=voice&trigger=play", "{}");
        Assert.Equal("Active", (string)started["status"]!);
        return id;
    }

    private static async Task<string> CreateAsync(StubCaller caller, string zone, string days) => (string)(await caller.CallAsync(
        "POST",
        $"{V1}/campaign?campaignType=voice",
        $$"""
        {
          "name": "{{Name}}", "description": "Three contacts.", "contactLists": ["Somebody"], "campaignType": "voice", "priority": "1",
          "dialingMode": "Agentless", "experienceFlowName": "Survey", "enableMachineDetect": false,
          "dialingStrategy": {
            "callerId": { "phoneNumber": "+919876543210" },
            "callingHours": { "frequency": "WEEKLY", "timezone": "{{zone}}", "days": [{{days}}] },
            "dialingOrder": "FIFO", "maxAttemptsPerRecord": 1, "defaultRetryPeriod": 1, "maxRingTime": 5
          }
        }
        """))["data"]!["id"]!;

    private static async Task StandsAsync(StubCaller caller, string id, string time, string status, int reached)
    {
        var at = DateTimeOffset.Parse(time + "Z", System.Globalization.CultureInfo.InvariantCulture);
        caller.Clock.SetUtcNow(at);
        string stands = (string)(await caller.CallAsync("POST", $"{V1}/campaign/{id}/status?view=status"))["data"]!["status"]!;
        int done = (await caller.CallAsync("POST", $"{V1}/campaign/{id}/status?view=contacts", "{}"))["data"]!["results"]!.AsArray()
            .Count(contact => (string)contact!["dialerOutcome"]! == "completed");
        Assert.Equal((time, status, reached), (time, stands, done));
    }
}
