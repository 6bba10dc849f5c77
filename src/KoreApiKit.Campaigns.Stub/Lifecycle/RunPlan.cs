namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>What a new run of a campaign is given.</summary>
/// <param name="NewId">Makes the run's id.</param>
/// <param name="Length">How long a run takes: the time to reach all contacts.</param>
internal sealed record RunPlan(Func<string> NewId, Func<TimeSpan> Length);
