using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>
/// Pairs the alternatives of two choices: by their names, then by the values of the discriminator, by constant properties, by
/// titles, and at last by what they look like. Their order means nothing.
/// </summary>
internal sealed class BranchMatcher(Discriminator? oldDiscriminator, Discriminator? newDiscriminator)
{
    /// <summary>Gives each old alternative with its counterpart or null, and then the new ones that are left.</summary>
    public List<(SchemaView? Old, SchemaView? New)> Match(IReadOnlyList<SchemaView> before, IReadOnlyList<SchemaView> now)
    {
        List<SchemaView> oldLeft = [.. before.Distinct()];
        List<SchemaView> newLeft = [.. now.Distinct()];
        var pairs = new List<(SchemaView? Old, SchemaView? New)>();
        Pass(view => view.Name, view => view.Name);
        PassEqual();
        Pass(view => ValueOf(view, oldDiscriminator), view => ValueOf(view, newDiscriminator));
        Pass(Constants, Constants);
        Pass(Title, Title);
        PassInOrder(Signature);
        PassInOrder(UnnamedType);
        pairs.AddRange(oldLeft.Select(view => ((SchemaView?)view, (SchemaView?)null)));
        pairs.AddRange(newLeft.Select(view => ((SchemaView?)null, (SchemaView?)view)));
        return pairs;

        void Pass(Func<SchemaView, string?> oldKey, Func<SchemaView, string?> newKey)
        {
            Dictionary<string, SchemaView> candidates = Unique(newLeft, newKey);
            foreach (KeyValuePair<string, SchemaView> entry in Unique(oldLeft, oldKey))
            {
                if (candidates.TryGetValue(entry.Key, out SchemaView? match))
                {
                    Pair(entry.Value, match);
                }
            }
        }

        // What is written in the same way is the same, wherever it stands.
        void PassEqual()
        {
            var candidates = new Dictionary<SpecNode, SchemaView>(NodeEquality.Instance);
            foreach (SchemaView view in newLeft.Where(view => view.Node is not null))
            {
                candidates[view.Node!] = view;
            }

            foreach (SchemaView view in oldLeft.ToArray())
            {
                if (view.Node is { } node && candidates.TryGetValue(node, out SchemaView? match) && newLeft.Contains(match))
                {
                    Pair(view, match);
                }
            }
        }

        void PassInOrder(Func<SchemaView, string?> keyOf)
        {
            Dictionary<string, Queue<SchemaView>> candidates = newLeft
                .Where(view => keyOf(view) is not null)
                .GroupBy(view => keyOf(view)!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<SchemaView>(group), StringComparer.Ordinal);
            foreach (SchemaView view in oldLeft.ToArray())
            {
                if (keyOf(view) is { } key && candidates.TryGetValue(key, out Queue<SchemaView>? same) && same.Count > 0)
                {
                    Pair(view, same.Dequeue());
                }
            }
        }

        void Pair(SchemaView before, SchemaView now)
        {
            pairs.Add((before, now));
            oldLeft.Remove(before);
            newLeft.Remove(now);
        }
    }

    /// <summary>How messages name an alternative.</summary>
    public static string Describe(SchemaView view) =>
        view.Name ?? view.Text(part => part.Title)
            ?? (view.Properties.Count > 0 ? $"object with {string.Join(", ", view.Properties.Keys.Take(4))}" : SchemaTypes.Describe(view.Types));

    private static Dictionary<string, SchemaView> Unique(IEnumerable<SchemaView> views, Func<SchemaView, string?> keyOf) =>
        views
            .Select(view => (Key: keyOf(view), View: view))
            .Where(entry => entry.Key is not null)
            .GroupBy(entry => entry.Key!, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().View, StringComparer.Ordinal);

    private static string? ValueOf(SchemaView view, Discriminator? discriminator) =>
        discriminator?.Mapping.FirstOrDefault(mapping => view.Roots.Contains(SchemaParts.Resolve(mapping.Schema)))?.Value;

    private static string? Constants(SchemaView view)
    {
        IEnumerable<string> tags =
            from property in view.Properties.Values
            let value = view.ViewOf(property.Schemas).Values is { Length: 1 } values ? values[0] as ScalarNode : null
            where value is not null
            orderby property.Name
            select $"{property.Name}={value.Text}";
        return string.Join("&", tags) is { Length: > 0 } text ? text : null;
    }

    private static string? Title(SchemaView view) => view.Text(part => part.Title);

    private static string? Signature(SchemaView view) =>
        $"{(int)view.Types}:{view.Format}:{string.Join(",", view.Properties.Keys.OrderBy(name => name, StringComparer.Ordinal))}";

    private static string? UnnamedType(SchemaView view) => view.Name is null ? ((int)view.Types).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
