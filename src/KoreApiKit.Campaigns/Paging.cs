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
    /// <exception cref="InvalidOperationException">The provider gives another page than the one that was asked for.</exception>
    public static async IAsyncEnumerable<T> WalkAsync<T>(
        Func<PagePosition, CancellationToken, Task<PageOf<T>>> read,
        int pageSize,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var position = new PagePosition(0, 1, pageSize);
        IReadOnlyList<T> before = [];
        while (true)
        {
            PageOf<T> page = await read(position, cancellationToken).ConfigureAwait(false);
            if (position.Skip > 0 && page.Skip is { } skipped && skipped != position.Skip)
            {
                throw new InvalidOperationException(
                    $"The provider was asked to leave out {position.Skip} entries, but left out {skipped}: it does not give the rest of this list.");
            }

            // Where neither a position nor a number of pages tells, this would go on for ever.
            if (page is { Skip: null, HasMore: true, Entries.Count: > 0 } && page.Entries.SequenceEqual(before))
            {
                throw new InvalidOperationException(
                    $"The provider was asked to leave out {position.Skip} entries, but gave the same page again: it does not give the rest of this list.");
            }

            foreach (T entry in page.Entries)
            {
                yield return entry;
            }

            if (page.Entries.Count == 0 || !(page.HasMore ?? position.Page < page.TotalPages))
            {
                yield break;
            }

            before = page.Entries;

            // The provider's own limit, when it is lower, so that skip and page go on speaking of the same entries.
            position = new PagePosition(position.Skip + page.Entries.Count, position.Page + 1, page.Limit is > 0 and var limit ? Math.Min(limit, pageSize) : pageSize);
        }
    }
}
