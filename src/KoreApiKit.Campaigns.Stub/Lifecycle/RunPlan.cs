namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>What a new run of a campaign is given.</summary>
/// <param name="NewId">Makes the run's id.</param>
/// <param name="EndOf">When a run that starts at a time has reached all contacts.</param>
internal sealed record RunPlan(Func<string> NewId, Func<DateTimeOffset, DateTimeOffset> EndOf);
