using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests.Operations;

/// <summary>Waiting for a status, on a clock that is not the machine's.</summary>
public sealed class StatusWaitTests
{
    private static readonly CampaignId Id = new("cd-1");
    private readonly InstantTimeProvider _clock = new();

    [Fact]
    public async Task It_asks_with_growing_pauses_until_the_status_is_there()
    {
        ScriptedServer server = ScriptedServer.Answering(
            [.. Enumerable.Repeat(Status("Preparing"), 7), Status("Ready")]);
        var seen = new StatusList();

        CampaignStatus status = await server.Client(KoreApiVersion.V2, _clock).Campaigns
            .WaitForStatusAsync(Id, CampaignStatus.Ready, new StatusWait { Progress = seen });

        Assert.Equal(CampaignStatus.Ready, status);
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], _clock.Pauses.Select(pause => pause.TotalSeconds));
        Assert.Equal(["Preparing", "Ready"], seen.Values.Distinct());
        Assert.All(server.Calls, call => Assert.Contains("view=status", call, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_ends_at_the_first_of_several_statuses()
    {
        ScriptedServer server = ScriptedServer.Answering(Status("Active"), Status("Stopped"), Status("Completed"));

        CampaignStatus status = await server.Client(timeProvider: _clock).Campaigns
            .WaitForStatusAsync(Id, [CampaignStatus.Completed, CampaignStatus.Stopped]);

        Assert.Equal((CampaignStatus.Stopped, 2), (status, server.Calls.Count));
    }

    [Fact]
    public async Task When_the_time_is_over_all_statuses_that_were_waited_for_are_told()
    {
        CampaignOperations campaigns = ScriptedServer.Answering(Status("Active")).Client(timeProvider: _clock).Campaigns;

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(
            () => campaigns.WaitForStatusAsync(Id, [CampaignStatus.Completed, CampaignStatus.Stopped, CampaignStatus.Paused]));

        Assert.StartsWith("The campaign did not become Completed, Stopped or Paused within 00:10:00;", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_for_no_status_is_refused()
    {
        CampaignOperations campaigns = ScriptedServer.Answering(Status("Active")).Client().Campaigns;

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => campaigns.WaitForStatusAsync(Id, []));

        Assert.Equal("statuses", refusal.ParamName);
    }

    [Theory]
    [InlineData(20, new double[] { 20, 2 })]
    [InlineData(0, new double[] { 1, 2 })]
    [InlineData(5000, new double[] { 600 })]
    public async Task A_pause_that_the_provider_asks_for_is_kept_within_the_time(int asked, double[] pauses)
    {
        ScriptedServer server = ScriptedServer.Answering((429, """{ "message": "slow down" }"""), (200, Status("Preparing")), (200, Status("Ready")));
        server.RetryAfter = TimeSpan.FromSeconds(asked);

        await Record.ExceptionAsync(() => server.Client(timeProvider: _clock).Campaigns.WaitForStatusAsync(Id, CampaignStatus.Ready));

        Assert.Equal(pauses, _clock.Pauses.Take(pauses.Length).Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_status_that_is_there_already_needs_no_pause()
    {
        ScriptedServer server = ScriptedServer.Answering(Status("Ready"));

        await server.Client(timeProvider: _clock).Campaigns.WaitForStatusAsync(Id, CampaignStatus.Ready);

        Assert.Empty(_clock.Pauses);
    }

    [Fact]
    public async Task When_the_time_is_over_the_last_status_is_told()
    {
        ScriptedServer server = ScriptedServer.Answering(Status("Preparing"));

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(() => server.Client(timeProvider: _clock).Campaigns
            .WaitForStatusAsync(Id, CampaignStatus.Ready, new StatusWait { Timeout = TimeSpan.FromSeconds(10) }));

        Assert.Equal("The campaign did not become Ready within 00:00:10; its last status is Preparing.", exception.Message);
        Assert.Equal([1, 2, 4, 3], _clock.Pauses.Select(pause => pause.TotalSeconds));
        Assert.Equal(5, server.Calls.Count);
    }

    [Fact]
    public async Task Failures_that_may_pass_do_not_end_the_waiting()
    {
        ScriptedServer server = ScriptedServer.Answering((503, "down"), (429, """{ "message": "slow down" }"""), (200, Status("Active")));

        Assert.Equal(CampaignStatus.Active, await server.Client(timeProvider: _clock).Campaigns.WaitForStatusAsync(Id, CampaignStatus.Active));
        Assert.Equal(3, server.Calls.Count);
    }

    [Fact]
    public async Task The_last_failure_is_told_when_the_time_is_over()
    {
        ScriptedServer server = ScriptedServer.Answering((503, "down"));

        TimeoutException exception = await Assert.ThrowsAsync<TimeoutException>(
            () => server.Client(timeProvider: _clock).Campaigns.WaitForStatusAsync(Id, CampaignStatus.Ready));

        Assert.Contains("its status could not be read", exception.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<Errors.ApiException>(exception.InnerException);
    }

    [Fact]
    public async Task A_refusal_ends_the_waiting_at_once()
    {
        ScriptedServer server = ScriptedServer.Answering((401, Examples.Read("invalid-token.response.json")));

        await Assert.ThrowsAsync<ErrorResponseException>(() => server.Client(timeProvider: _clock).Campaigns.WaitForStatusAsync(Id, CampaignStatus.Ready));

        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task It_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        ScriptedServer server = ScriptedServer.Answering(Status("Preparing"));
        var wait = new StatusWait { Progress = new StatusList(_ => cancellation.Cancel()) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Client(timeProvider: _clock).Campaigns.WaitForStatusAsync(Id, CampaignStatus.Ready, wait, cancellation.Token));
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Times_out_of_range_are_refused()
    {
        CampaignOperations campaigns = ScriptedServer.Answering("{}").Client().Campaigns;
        StatusWait[] wrong =
        [
            new() { FirstDelay = TimeSpan.Zero },
            new() { LongestDelay = TimeSpan.FromMilliseconds(1) },
            new() { Timeout = TimeSpan.Zero },
        ];

        foreach (StatusWait wait in wrong)
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => campaigns.WaitForStatusAsync(Id, CampaignStatus.Ready, wait));
        }
    }

    private static string Status(string status) =>
        $$"""{ "status": "success", "data": { "id": "cd-1", "status": "{{status}}", "name": "a" } }""";

    private sealed class StatusList(Action<CampaignStatus>? then = null) : IProgress<CampaignStatus>
    {
        public List<string> Values { get; } = [];

        public void Report(CampaignStatus value)
        {
            Values.Add(value.Value);
            then?.Invoke(value);
        }
    }
}
