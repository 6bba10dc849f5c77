namespace KoreApiKit.Campaigns;

/// <summary>Parameters that no page documents, sent only where nothing else leads on.</summary>
internal static class UndocumentedPaging
{
    public static (int? Skip, int? Limit) Of(PagePosition position) =>
        position.Skip == 0 ? (null, null) : (position.Skip, position.Limit);
}
