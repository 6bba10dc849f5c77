using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>
/// Looks through whole documents for KoreApiKit's extensions: reports those that do not exist, and applies those that
/// suppress findings.
/// </summary>
internal sealed class ExtensionScan(FindingCollection findings)
{
    // Aliases of YAML make one node stand in many places; once is enough.
    private readonly HashSet<SpecNode> _seen = [];

    public void Scan(SpecNode root) => Scan(root, root.Location);

    // "around" is the value with its key: a finding about a whole operation stands at its key.
    private void Scan(SpecNode node, SpecLocation around)
    {
        switch (node)
        {
            case MappingNode mapping when _seen.Add(mapping):
                foreach (MappingEntry entry in mapping.Entries)
                {
                    if (entry.Key.StartsWith(KnownExtensions.Prefix, StringComparison.Ordinal))
                    {
                        ReadExtension(around, entry);
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
        return key.Path == value.Path && key.Span.End <= value.Span.Start
            ? value with { Span = value.Span with { Start = key.Span.Start, StartLine = key.Span.StartLine, StartColumn = key.Span.StartColumn } }
            : value;
    }

    private void ReadExtension(SpecLocation around, MappingEntry entry)
    {
        if (entry.Key == KnownExtensions.Suppress)
        {
            Suppress(around, entry);
        }
        else if (!KnownExtensions.All.Contains(entry.Key))
        {
            string nearest = NearestName.Find(entry.Key, KnownExtensions.All) ?? string.Join("' or '", KnownExtensions.All);
            findings.Add(FindingDescriptors.UnknownExtension, entry.KeyLocation, entry.Key, nearest);
        }
    }

    private void Suppress(SpecLocation around, MappingEntry entry)
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
            }
            else
            {
                findings.Add(FindingDescriptors.WrongKind, id.Location, entry.Key, "a list of ids such as [KAK200]", NodeFields.Describe(id));
            }
        }
    }
}
