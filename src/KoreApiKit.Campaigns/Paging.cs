using System.Runtime.CompilerServices;

namespace KoreApiKit.Campaigns;

/// <summary>Walks through the pages of a list.</summary>
internal static class Paging
{
    /// <summary>
    /// Gives the entries of all pages, asking for the next page when its first entry is wanted. It ends where the provider says
    /// that no page follows, where the number of pages is reached, and at an empty page.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The page size is below 1.</exception>
    /// <exception cref="InvalidOperationException">The provider gives the same page again and again.</exception>
    public static async IAsyncEnumerable<T> WalkAsync<T>(
        Func<PagePosition, CancellationToken, Task<PageOf<T>>> read,
        int pageSize,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var position = new PagePosition(0, 1, pageSize);
        while (true)
        {
            PageOf<T> page = await read(position, cancellationToken).ConfigureAwait(false);
            if (position.Skip > 0 && page.Skip < position.Skip)
            {
                throw new InvalidOperationException(
                    $"The provider was asked to leave out {position.Skip} entries, but left out {page.Skip}: it does not give the rest of this list.");
            }

            foreach (T entry in page.Entries)
            {
                yield return entry;
            }

            if (page.Entries.Count == 0 || !(page.HasMore ?? position.Page < page.TotalPages))
            {
                yield break;
            }

            // The provider's own limit, when it is lower, so that skip and page go on speaking of the same entries.
            position = new PagePosition(position.Skip + page.Entries.Count, position.Page + 1, page.Limit is > 0 and var limit ? Math.Min(limit, pageSize) : pageSize);
        }
    }
}
