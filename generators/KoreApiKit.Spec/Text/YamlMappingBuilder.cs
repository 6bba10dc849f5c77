using System.Collections.Immutable;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// Gathers the entries of a mapping and then puts merged mappings in. By the merge key of YAML 1.1, a key of the mapping
/// itself wins over a merged one, and an earlier merged one over a later.
/// </summary>
internal sealed class YamlMappingBuilder
{
    private readonly ImmutableArray<MappingEntry>.Builder _entries = ImmutableArray.CreateBuilder<MappingEntry>();
    private List<(int Index, MappingNode Source)>? _merges;

    public void Add(MappingEntry entry) => _entries.Add(entry);

    /// <summary>Merges a mapping, or each mapping of a sequence; false where the value is neither.</summary>
    public bool TryMerge(SpecNode value)
    {
        _merges ??= [];
        switch (value)
        {
            case MappingNode mapping:
                _merges.Add((_entries.Count, mapping));
                return true;
            case SequenceNode sequence when sequence.Items.All(item => item is MappingNode):
                _merges.AddRange(sequence.Items.Select(item => (_entries.Count, (MappingNode)item)));
                return true;
            default:
                return false;
        }
    }

    public ImmutableArray<MappingEntry> Build()
    {
        if (_merges is null)
        {
            return _entries.ToImmutable();
        }

        var taken = new HashSet<string>(_entries.Select(entry => entry.Key), StringComparer.Ordinal);
        var built = ImmutableArray.CreateBuilder<MappingEntry>();
        int next = 0;
        foreach ((int index, MappingNode source) in _merges)
        {
            for (; next < index; next++)
            {
                built.Add(_entries[next]);
            }

            // Of a key that stands twice in the merged mapping, the last counts, as everywhere.
            built.AddRange(source.Entries.Where(entry => ReferenceEquals(source.Find(entry.Key), entry) && taken.Add(entry.Key)));
        }

        for (; next < _entries.Count; next++)
        {
            built.Add(_entries[next]);
        }

        return built.ToImmutable();
    }
}
