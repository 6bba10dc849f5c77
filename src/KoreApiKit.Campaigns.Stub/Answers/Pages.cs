using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Answers;

/// <summary>A part of a list: which entries, in the words of the request.</summary>
/// <param name="Skip">How many entries are left out, at least 0.</param>
/// <param name="Limit">How many a page has at most, at least 1.</param>
internal sealed record PageRange(int Skip, int Limit)
{
    /// <summary>A range of <paramref name="skip"/> and <paramref name="limit"/>, or of the page's number where it is later.</summary>
    public static PageRange Of(int? skip, int? page, int? limit, int defaultLimit)
    {
        int size = limit ?? defaultLimit;
        long byNumber = ((page ?? 1) - 1L) * size;
        return new PageRange((int)Math.Min(int.MaxValue, Math.Max(skip ?? 0, byNumber)), size);
    }
}

/// <summary>Writes pages in the two styles of the vendor's (C34).</summary>
internal static class Pages
{
    /// <summary>With <c>skip</c>, <c>limit</c>, <c>hasMore</c> and the totals.</summary>
    public static JsonObject BySkip(IEnumerable<JsonNode> results, PageRange range, int total) => new()
    {
        ["results"] = new JsonArray([.. results]),
        ["skip"] = range.Skip,
        ["limit"] = range.Limit,
        ["hasMore"] = (long)range.Skip + range.Limit < total,
        ["totalPages"] = Count(range, total),
        ["totalResults"] = total,
    };

    /// <summary>With <c>page</c>, <c>limit</c> and the totals.</summary>
    public static JsonObject ByNumber(IEnumerable<JsonNode> results, PageRange range, int total) => new()
    {
        ["results"] = new JsonArray([.. results]),
        ["page"] = (range.Skip / range.Limit) + 1,
        ["limit"] = range.Limit,
        ["totalPages"] = Count(range, total),
        ["totalResults"] = total,
    };

    private static int Count(PageRange range, int total) => (int)((total + (long)range.Limit - 1) / range.Limit);
}
