using System.Collections.Immutable;
using KoreApiKit.Spec.Overlays.Paths;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays;

/// <summary>
/// The places that an action changes, as a tree of their own. It makes the changed document in one walk and keeps every
/// node beside the ways to these places.
/// </summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<string, PlaceTree> _members = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, PlaceTree> _items = [];
    private bool _isTarget;

    /// <summary>Adds a place; the same place twice counts once.</summary>
    public void Add(PathPlace place) => Find(place)._isTarget = true;

    /// <summary>The node with the update merged into, or appended to, each place: first the outer ones, then those in them.</summary>
    public SpecNode Update(SpecNode node, SpecNode update)
    {
        SpecNode changed = _isTarget ? NodeMerge.Apply(node, update) : node;
        return Rebuild(changed, (child, inner) => inner.Update(child, update));
    }

    /// <summary>The node without the places.</summary>
    public SpecNode Remove(SpecNode node) =>
        Rebuild(node, (child, inner) => inner._isTarget ? null : inner.Remove(child));

    private PlaceTree Find(PathPlace place)
    {
        if (place.Parent is not { } parent)
        {
            return this;
        }

        PlaceTree around = Find(parent);
        PlaceTree? inner;
        if (place.Key is { } key)
        {
            if (!around._members.TryGetValue(key, out inner))
            {
                around._members.Add(key, inner = new PlaceTree());
            }
        }
        else if (!around._items.TryGetValue(place.Index, out inner))
        {
            around._items.Add(place.Index, inner = new PlaceTree());
        }

        return inner;
    }

    private SpecNode Rebuild(SpecNode node, Func<SpecNode, PlaceTree, SpecNode?> change)
    {
        switch (node)
        {
            case MappingNode mapping when _members.Count > 0:
                var entries = ImmutableArray.CreateBuilder<MappingEntry>(mapping.Entries.Length);
                foreach (MappingEntry entry in mapping.Entries)
                {
                    if (!_members.TryGetValue(entry.Key, out PlaceTree? inner))
                    {
                        entries.Add(entry);
                    }
                    else if (change(entry.Value, inner) is { } value)
                    {
                        entries.Add(ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value });
                    }
                }

                return new MappingNode(mapping.Location, entries.ToImmutable());
            case SequenceNode sequence when _items.Count > 0:
                var items = ImmutableArray.CreateBuilder<SpecNode>(sequence.Items.Length);
                for (int i = 0; i < sequence.Items.Length; i++)
                {
                    SpecNode? item = _items.TryGetValue(i, out PlaceTree? inner) ? change(sequence.Items[i], inner) : sequence.Items[i];
                    if (item is not null)
                    {
                        items.Add(item);
                    }
                }

                return new SequenceNode(sequence.Location, items.ToImmutable());
            default:
                return node;
        }
    }
}
