using System.Globalization;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.Values;

/// <summary>Makes values, and values that differ in one place from others.</summary>
internal static class NodeEdits
{
    public static ScalarNode Text(string value) => new(SpecLocation.Nowhere, ScalarKind.String, value);

    public static ScalarNode Number(long value) => new(SpecLocation.Nowhere, ScalarKind.Number, value.ToString(CultureInfo.InvariantCulture));

    public static SequenceNode Sequence(IEnumerable<SpecNode> items) => new(SpecLocation.Nowhere, [.. items]);

    public static MappingNode Mapping(IEnumerable<KeyValuePair<string, SpecNode>> members) =>
        new(SpecLocation.Nowhere, [.. members.Select(member => new MappingEntry(member.Key, SpecLocation.Nowhere, member.Value))]);

    /// <summary>The mapping with a member set: in its place where it is there, else at the end.</summary>
    public static MappingNode With(this MappingNode mapping, string key, SpecNode value) => mapping.Find(key) is { } known
        ? new MappingNode(mapping.Location, mapping.Entries.Replace(known, known with { Value = value }))
        : new MappingNode(mapping.Location, mapping.Entries.Add(new MappingEntry(key, SpecLocation.Nowhere, value)));

    public static MappingNode Without(this MappingNode mapping, string key) =>
        new(mapping.Location, [.. mapping.Entries.Where(entry => entry.Key != key)]);

    /// <summary>The value with another one at a way of keys; the way must lead through mappings.</summary>
    public static SpecNode WithAt(this SpecNode node, ReadOnlySpan<string> way, SpecNode value)
    {
        if (way.IsEmpty)
        {
            return value;
        }

        MappingNode mapping = node as MappingNode ?? new MappingNode(SpecLocation.Nowhere, []);
        return mapping.With(way[0], (mapping[way[0]] ?? new MappingNode(SpecLocation.Nowhere, [])).WithAt(way[1..], value));
    }

    /// <summary>The value at a way of keys, or null.</summary>
    public static SpecNode? At(this SpecNode node, IEnumerable<string> way) =>
        way.Aggregate<string, SpecNode?>(node, (place, key) => (place as MappingNode)?[key]);

    /// <summary>A value after a merge patch (RFC 7396, section 2): null removes, objects are merged, all else replaces.</summary>
    public static SpecNode Merge(SpecNode? target, SpecNode patch)
    {
        if (patch is not MappingNode changes)
        {
            return patch;
        }

        MappingNode known = target as MappingNode ?? new MappingNode(SpecLocation.Nowhere, []);
        return new MappingNode(
            known.Location,
            [
                .. known.Entries
                    .Where(entry => !IsNull(changes[entry.Key]))
                    .Select(entry => changes[entry.Key] is { } change ? entry with { Value = Merge(entry.Value, change) } : entry),
                .. changes.Entries
                    .Where(change => !IsNull(change.Value) && known[change.Key] is null)
                    .Select(change => change with { Value = Merge(null, change.Value) }),
            ]);
    }

    private static bool IsNull(SpecNode? node) => node is ScalarNode { Kind: ScalarKind.Null };
}
