namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>
/// The life of a campaign: <c>Preparing → Ready → Active → Stopped</c> or <c>Completed</c>, with <c>Scheduled</c> and
/// <c>Rescheduled</c> before a run that starts by itself. What time alone changes is worked out when somebody looks.
/// </summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="Since">Since when.</param>
internal sealed record CampaignLife(CampaignStage Stage, DateTimeOffset Since)
{
    /// <summary>When the preparation is over or the next run starts; null where time changes nothing or a run decides.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The schedule, or null.</summary>
    public CampaignTimes? Times { get; init; }

    /// <summary>The latest run, or null before the first.</summary>
    public CampaignRun? Run { get; init; }

    public bool IsWaiting => Stage is CampaignStage.Scheduled or CampaignStage.Rescheduled;

    public bool CanStart => IsAtRest;

    public bool CanStop => Stage is CampaignStage.Active;

    public bool CanSchedule => IsAtRest || IsWaiting;

    public bool CanChange => Stage is not CampaignStage.Active;

    private bool IsAtRest => Stage is CampaignStage.Ready or CampaignStage.Stopped or CampaignStage.Completed;

    /// <summary>A campaign that is created at a time.</summary>
    public static CampaignLife Begin(DateTimeOffset now, TimeSpan preparation) =>
        preparation > TimeSpan.Zero ? new(CampaignStage.Preparing, now) { Until = now + preparation } : new(CampaignStage.Ready, now);

    /// <summary>The life at a time, with all that happened until then.</summary>
    public CampaignLife At(DateTimeOffset now, RunPlan plan)
    {
        CampaignLife life = this;
        while (life.Next(plan) is { } next && next.Since <= now)
        {
            life = next;
        }

        return life;
    }

    public CampaignLife Start(DateTimeOffset now, RunPlan plan) => Running(now, plan);

    /// <summary>Ends the run; a schedule goes with it.</summary>
    public CampaignLife Stop(DateTimeOffset now) => Ended(now, CampaignStage.Stopped) with { Times = null };

    /// <summary>Lets the campaign start by itself from a time on; null where the schedule has no start left.</summary>
    public CampaignLife? Schedule(DateTimeOffset now, CampaignTimes times) =>
        times.NextStart(now) is { } start ? new(CampaignStage.Scheduled, now) { Until = start, Times = times, Run = Run } : null;

    /// <summary>Takes the schedule away. A run that lasts goes on.</summary>
    public CampaignLife Unschedule(DateTimeOffset now) =>
        IsWaiting ? new(CampaignStage.Ready, now) { Run = Run } : this with { Times = null };

    private CampaignLife? Next(RunPlan plan) => Stage switch
    {
        CampaignStage.Preparing when Until is { } prepared => new(CampaignStage.Ready, prepared),
        CampaignStage.Scheduled or CampaignStage.Rescheduled when Until is { } start => Running(start, plan),
        CampaignStage.Active when Run is { } run => AfterRun(run.EndsAt),
        _ => null,
    };

    private CampaignLife Running(DateTimeOffset start, RunPlan plan)
    {
        DateTimeOffset end = plan.EndOf(start);
        return new(CampaignStage.Active, start)
        {
            Times = Times,
            Run = new CampaignRun(plan.NewId(), start, Times is { } times && times.End < end ? times.End : end),
        };
    }

    // A run that takes no time would start again at the same time, without end.
    private CampaignLife AfterRun(DateTimeOffset end) =>
        Times is { Recurs: true } times && times.NextStart(end > Since ? end : end.AddTicks(1)) is { } next
            ? Ended(end, CampaignStage.Rescheduled) with { Until = next }
            : Ended(end, CampaignStage.Completed);

    private CampaignLife Ended(DateTimeOffset end, CampaignStage stage) =>
        this with { Stage = stage, Since = end, Until = null, Run = Run is null ? null : Run with { EndedAt = end } };
}
