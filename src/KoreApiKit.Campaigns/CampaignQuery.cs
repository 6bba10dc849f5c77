using System.Globalization;

namespace KoreApiKit.Campaigns;

/// <summary>Which campaigns to list, and in which order. All members are optional.</summary>
public sealed record CampaignQuery
{
    /// <summary>The earliest time. The vendor does not say which of a campaign's stamps is compared.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The latest time.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>What to sort by. Left out, the order is the provider's.</summary>
    public CampaignSorting? SortBy { get; init; }

    /// <summary>The statuses, priorities and dialing modes to list. Left out, all.</summary>
    public CampaignFilters? Filters { get; init; }

    /// <summary>How many campaigns to ask for at once, at least 1; 50 by default. The provider may give fewer.</summary>
    public int PageSize { get; init; } = 50;

    internal ListCampaignsRequest ToRequest(CampaignType type, PagePosition position) => new()
    {
        Type = type,
        Skip = position.Skip,
        Page = position.Page,
        Limit = position.Limit,
        StartDate = Stamp(From),
        EndDate = Stamp(Until),
        SortBy = SortBy,
        Filters = Filters,
    };

    private static string? Stamp(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
