using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>
/// Looks through whole documents for KoreApiKit's extensions: reports those that do not exist, and applies those that
/// suppress findings.
/// </summary>
internal sealed class ExtensionScan(FindingCollection findings, CancellationToken cancellationToken)
{
    // Aliases of YAML make one node stand in many places; once is enough.
    private readonly HashSet<SpecNode> _seen = [];

    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void Scan(SpecNode root) => Scan(root, root.Location);

    // "around" is the value with its key: a finding about a whole operation stands at its key.
    private void Scan(SpecNode node, SpecLocation around)
    {
        if (!node.HasExtensions)
        {
            return;
        }

        switch (node)
        {
            case MappingNode mapping when _seen.Add(mapping):
                cancellationToken.ThrowIfCancellationRequested();
                foreach (MappingEntry entry in mapping.Entries)
                {
                    if (entry.Key.StartsWith(KnownExtensions.Prefix, StringComparison.Ordinal))
                    {
                        ReadExtension(mapping, around, entry);
                    }

                    Scan(entry.Value, Around(entry));
                }

                break;
            case SequenceNode sequence when _seen.Add(sequence):
                foreach (SpecNode item in sequence.Items)
                {
                    Scan(item, item.Location);
                }

                break;
        }
    }

    private static SpecLocation Around(MappingEntry entry)
    {
        SpecLocation value = entry.Value.Location;
        SpecLocation key = entry.KeyLocation;

        // An aliased value stands somewhere else than its key.
        return key.Path == value.Path && key.End <= value.Start
            ? value.From(key)
            : value;
    }

    /// <summary>What belongs to a node and stands outside of its span: the values of YAML aliases, and what an overlay put there.</summary>
    private static IEnumerable<SpecLocation> Elsewhere(SpecNode owner, SpecLocation around)
    {
        var seen = new HashSet<SpecNode>();
        var open = new Stack<(SpecNode Node, SpecLocation Around)>();
        open.Push((owner, around));
        while (open.Count > 0)
        {
            (SpecNode node, SpecLocation within) = open.Pop();
            if (node is ScalarNode || !seen.Add(node))
            {
                continue;
            }

            IEnumerable<(SpecNode Node, SpecLocation Around)> children = node is MappingNode mapping
                ? mapping.Entries.Select(entry => (entry.Value, Around(entry)))
                : ((SequenceNode)node).Items.Select(item => (item, item.Location));
            foreach ((SpecNode child, SpecLocation place) in children)
            {
                bool isInside = place.IsWithin(within);
                open.Push((child, isInside ? within : place));
                if (!isInside)
                {
                    yield return place;
                }
            }
        }
    }

    private void ReadExtension(MappingNode owner, SpecLocation around, MappingEntry entry)
    {
        if (entry.Key == KnownExtensions.Suppress)
        {
            Suppress(owner, around, entry);
        }
        else if (!KnownExtensions.All.Contains(entry.Key))
        {
            findings.Add(FindingDescriptors.UnknownExtension, entry.KeyLocation, entry.Key, Suggest(entry.Key));
        }
    }

    // Without the prefix: what all names share brings none of them nearer.
    private static string Suggest(string key) =>
        NearestName.Find(Word(key), KnownExtensions.All.Select(Word)) is { } nearest
            ? $"; did you mean '{KnownExtensions.Prefix}{nearest}'?"
            : "; it knows " + string.Join(", ", KnownExtensions.All);

    private static string Word(string key) => key.Substring(KnownExtensions.Prefix.Length);

    private void Suppress(MappingNode owner, SpecLocation around, MappingEntry entry)
    {
        if (entry.Value is not SequenceNode ids)
        {
            findings.Add(
                FindingDescriptors.WrongKind, entry.Value.Location, entry.Key, "a list of ids such as [KAK200]", NodeFields.Describe(entry.Value));
            return;
        }

        foreach (SpecNode id in ids.Items)
        {
            if (id is ScalarNode { Kind: ScalarKind.String } scalar)
            {
                findings.Suppress(scalar.Text, around);
                foreach (SpecLocation elsewhere in Elsewhere(owner, around))
                {
                    findings.Suppress(scalar.Text, elsewhere);
                }
            }
            else
            {
                findings.Add(FindingDescriptors.WrongKind, id.Location, entry.Key, "a list of ids such as [KAK200]", NodeFields.Describe(id));
            }
        }
    }
}
