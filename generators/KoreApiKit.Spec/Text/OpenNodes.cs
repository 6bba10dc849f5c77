using System.Collections.Immutable;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// The entries or items of all collections that a reader has begun and not ended, in one list: those of an inner collection
/// stand after those of the outer one.
/// </summary>
internal static class OpenNodes
{
    /// <summary>Ends the innermost collection: takes what came since it began out of the list.</summary>
    public static ImmutableArray<T> TakeFrom<T>(this List<T> open, int first)
    {
        int count = open.Count - first;
        if (count == 0)
        {
            return ImmutableArray<T>.Empty;
        }

        var taken = ImmutableArray.CreateBuilder<T>(count);
        for (int i = first; i < open.Count; i++)
        {
            taken.Add(open[i]);
        }

        open.RemoveRange(first, count);
        return taken.MoveToImmutable();
    }
}
