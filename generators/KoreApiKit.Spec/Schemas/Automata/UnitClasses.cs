using System.Text;

namespace KoreApiKit.Spec.Schemas.Automata;

/// <summary>The UTF-16 units in classes: units of one class are in the same sets of a pattern.</summary>
internal sealed class UnitClasses
{
    private readonly List<(int First, int Class)> _ranges = [];
    private readonly List<int> _representatives = [];

    private UnitClasses()
    {
    }

    /// <summary>How many classes there are.</summary>
    public int Count => _representatives.Count;

    /// <summary>A unit of a class.</summary>
    public int Representative(int unitClass) => _representatives[unitClass];

    public static UnitClasses Of(IEnumerable<UnitSet> sets)
    {
        UnitSet[] distinct = [.. sets.Distinct()];
        var borders = new SortedSet<int> { 0 };
        foreach ((int first, int last) in distinct.SelectMany(set => set.Ranges))
        {
            borders.Add(first);
            borders.Add(last + 1);
        }

        borders.Remove(UnitSet.Last + 1);
        var classes = new UnitClasses();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int border in borders)
        {
            string membership = new([.. distinct.Select(set => set.Contains(border) ? '1' : '0')]);
            if (!known.TryGetValue(membership, out int unitClass))
            {
                unitClass = known.Count;
                known.Add(membership, unitClass);
                classes._representatives.Add(border);
            }

            if (classes._ranges.Count == 0 || classes._ranges[classes._ranges.Count - 1].Class != unitClass)
            {
                classes._ranges.Add((border, unitClass));
            }
        }

        return classes;
    }

    /// <summary>
    /// The classes as text: the first unit of each range but the first one, which begins with the first unit of all and has the class
    /// <c>a</c>, and the letter of its class.
    /// </summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach ((int first, int unitClass) in _ranges.Skip(1))
        {
            text.Append((char)first).Append((char)('a' + unitClass));
        }

        return text.ToString();
    }
}
