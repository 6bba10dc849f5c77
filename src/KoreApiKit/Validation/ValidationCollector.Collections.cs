namespace KoreApiKit.Validation;

public sealed partial class ValidationCollector
{
    /// <summary><c>minItems</c>.</summary>
    public void CheckMinItems(int count, int limit) => CheckCount(count >= limit, "minItems", "at least", limit, "item", count);

    /// <summary><c>maxItems</c>.</summary>
    public void CheckMaxItems(int count, int limit) => CheckCount(count <= limit, "maxItems", "at most", limit, "item", count);

    /// <summary><c>minProperties</c>, of a map or of an object with its additional properties.</summary>
    public void CheckMinProperties(int count, int limit) => CheckCount(count >= limit, "minProperties", "at least", limit, "member", count);

    /// <summary><c>maxProperties</c>, of a map or of an object with its additional properties.</summary>
    public void CheckMaxProperties(int count, int limit) => CheckCount(count <= limit, "maxProperties", "at most", limit, "member", count);

    /// <summary><c>uniqueItems</c>: no two items are equal. Without a comparer the items' own equality counts.</summary>
    public void CheckUniqueItems<T>(IReadOnlyList<T> items, IEqualityComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var seen = new HashSet<T>(comparer);
        for (int i = 0; i < items.Count; i++)
        {
            if (!seen.Add(items[i]))
            {
                Add("uniqueItems", Invariant($"Its items must differ, but item {i} is equal to one before it."));
                return;
            }
        }
    }

    /// <summary><c>dependentRequired</c>: a member that must be there because another is.</summary>
    public void CheckDependentRequired(bool holds, string because, string required)
    {
        if (!holds)
        {
            Add("dependentRequired", $"'{required}' is required because '{because}' is given.");
        }
    }

    private void CheckCount(bool holds, string keyword, string relation, int limit, string noun, int count)
    {
        if (!holds)
        {
            Add(keyword, Invariant($"It must have {relation} {Count(limit, noun)}, but has {count}."));
        }
    }
}
