namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>Pairs the members of two lists by a key. Of several members with one key, the first counts.</summary>
internal static class Pairing
{
    /// <summary>The old members in their order, each with its counterpart or null, and then the new ones that are left.</summary>
    public static IEnumerable<(T? Old, T? New)> By<T>(
        IEnumerable<T> oldMembers, IEnumerable<T> newMembers, Func<T, string> keyOf, StringComparer? comparer = null)
        where T : class
    {
        comparer ??= StringComparer.Ordinal;
        List<(string Key, T Member)> before = Distinct(oldMembers, keyOf, comparer);
        List<(string Key, T Member)> now = Distinct(newMembers, keyOf, comparer);
        var counterparts = now.ToDictionary(entry => entry.Key, entry => entry.Member, comparer);
        foreach ((string key, T member) in before)
        {
            counterparts.TryGetValue(key, out T? counterpart);
            counterparts.Remove(key);
            yield return (member, counterpart);
        }

        foreach ((string key, T member) in now)
        {
            if (counterparts.ContainsKey(key))
            {
                yield return (null, member);
            }
        }
    }

    private static List<(string Key, T Member)> Distinct<T>(IEnumerable<T> members, Func<T, string> keyOf, StringComparer comparer)
    {
        var seen = new HashSet<string>(comparer);
        var distinct = new List<(string Key, T Member)>();
        foreach (T member in members)
        {
            string key = keyOf(member);
            if (seen.Add(key))
            {
                distinct.Add((key, member));
            }
        }

        return distinct;
    }
}
