namespace KoreApiKit.Campaigns;

/// <summary>A page of a list, whichever way of paging its operation has.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Skip">How many entries come before it, as the provider says; null where it does not.</param>
/// <param name="Limit">The limit that the provider applied, which may be lower than the one that was asked for.</param>
/// <param name="HasMore">Whether the provider says that another page follows; null where it does not say.</param>
/// <param name="TotalPages">How many pages there are, where the provider says so.</param>
internal sealed record PageOf<T>(IReadOnlyList<T> Entries, int? Skip, int? Limit, bool? HasMore, int? TotalPages);
