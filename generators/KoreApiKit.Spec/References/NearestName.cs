namespace KoreApiKit.Spec.References;

/// <summary>Finds the name that was probably meant, for "did you mean" in messages.</summary>
internal static class NearestName
{
    private const int LongestCompared = 128;

    /// <summary>
    /// The candidate with the fewest edits (insert, delete, replace, swap of neighbours) from <paramref name="name"/>,
    /// or null where none is close: at most one edit for every three characters. Of equals the first counts.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestCompared)
        {
            return null;
        }

        string? nearest = null;
        int fewest = Math.Max(1, name.Length / 3) + 1;
        string folded = name.ToLowerInvariant();
        foreach (string candidate in candidates)
        {
            if (candidate.Length > LongestCompared || Math.Abs(candidate.Length - name.Length) >= fewest)
            {
                continue;
            }

            int edits = Edits(folded, candidate.ToLowerInvariant());
            if (edits < fewest)
            {
                fewest = edits;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static int Edits(string from, string to)
    {
        int[] beforeLast = new int[to.Length + 1];
        int[] last = new int[to.Length + 1];
        int[] current = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replace = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                int best = Math.Min(replace, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                }

                current[j] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }
}
