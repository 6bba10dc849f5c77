using System.Globalization;

namespace KoreApiKit.Validation;

/// <content>Limits on lists, maps and objects.</content>
public sealed partial class ValidationCollector
{
    /// <summary><c>minItems</c>.</summary>
    public void CheckMinItems(int? count, int limit, string? member = null) => CheckCount(count is null || count >= limit, "minItems", "at least", limit, "item", count, member);

    /// <summary><c>maxItems</c>.</summary>
    public void CheckMaxItems(int? count, int limit, string? member = null) => CheckCount(count is null || count <= limit, "maxItems", "at most", limit, "item", count, member);

    /// <summary><c>minProperties</c>, of a map or of an object with its additional properties.</summary>
    public void CheckMinProperties(int? count, int limit, string? member = null) => CheckCount(count is null || count >= limit, "minProperties", "at least", limit, "member", count, member);

    /// <summary><c>maxProperties</c>, of a map or of an object with its additional properties.</summary>
    public void CheckMaxProperties(int? count, int limit, string? member = null) => CheckCount(count is null || count <= limit, "maxProperties", "at most", limit, "member", count, member);

    /// <summary><c>uniqueItems</c>: no two items are equal.</summary>
    /// <param name="items">The list; null passes.</param>
    /// <param name="comparer">How items are compared; null: by their own equality.</param>
    /// <param name="member">The member that it is; null: what is being looked at.</param>
    public void CheckUniqueItems<T>(IReadOnlyList<T>? items, IEqualityComparer<T>? comparer = null, string? member = null)
    {
        var seen = new HashSet<T>(comparer);
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            if (!seen.Add(items![i]))
            {
                Add("uniqueItems", Invariant($"Its items must differ, but item {i} is equal to one before it."), member);
                return;
            }
        }
    }

    /// <summary>Checks each item of a list at its place; null passes.</summary>
    public void CheckItems<T>(IReadOnlyList<T>? items, Action<ValidationCollector, T> check, string? member = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (items is null)
        {
            return;
        }

        EnterMember(member);
        for (int i = 0; i < items.Count; i++)
        {
            Enter(i);
            check(this, items[i]);
            Leave();
        }

        LeaveMember(member);
    }

    /// <summary>Checks each value of a map at its place; null passes.</summary>
    public void CheckEntries<T>(IReadOnlyDictionary<string, T>? map, Action<ValidationCollector, T> check, string? member = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (map is null)
        {
            return;
        }

        EnterMember(member);
        foreach (KeyValuePair<string, T> entry in map)
        {
            Enter(entry.Key);
            check(this, entry.Value);
            Leave();
        }

        LeaveMember(member);
    }

    /// <summary><c>dependentRequired</c>: a member that must be there because another is.</summary>
    public void CheckDependentRequired(bool holds, string because, string required)
    {
        if (!holds)
        {
            Add("dependentRequired", $"'{required}' is required because '{because}' is given.");
        }
    }

    private void CheckCount(bool holds, string keyword, string relation, int limit, string noun, int? count, string? member)
    {
        if (!holds)
        {
            Add(keyword, string.Create(CultureInfo.InvariantCulture, $"It must have {relation} {Count(limit, noun)}, but has {count}."), member);
        }
    }
}
