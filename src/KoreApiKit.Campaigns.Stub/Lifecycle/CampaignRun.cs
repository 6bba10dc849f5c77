namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>One run of a campaign, which the vendor calls an instance.</summary>
/// <param name="Id">The id (<c>cid-…</c>).</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="EndsAt">When its last contact is done with, unless it is stopped before.</param>
internal sealed record CampaignRun(string Id, DateTimeOffset StartedAt, DateTimeOffset EndsAt)
{
    /// <summary>When it was over; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
