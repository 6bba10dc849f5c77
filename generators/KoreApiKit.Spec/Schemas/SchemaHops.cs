using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// The references of schemas, hop by hop. A chain of references that stand alone and lead back to themselves has no target:
/// it is reported once, so that whoever follows references always arrives.
/// </summary>
internal sealed class SchemaHops(ReferenceResolver resolver, FindingCollection findings)
{
    private readonly Dictionary<SpecNode, (ScalarNode Reference, bool HasSiblings)> _references = [];
    private readonly Dictionary<SpecNode, PlacedNode?> _targets = [];

    // Whether the chain from a schema ends. Remembered, since a long chain would be walked from each of its schemas.
    private readonly Dictionary<SpecNode, bool> _ends = [];

    /// <summary>Makes the reference of a schema known.</summary>
    public void Add(SpecNode schema, ScalarNode reference, bool hasSiblings) => _references[schema] = (reference, hasSiblings);

    /// <summary>What the reference of a schema points at (one hop), or null where it is broken or endless, which is reported.</summary>
    public PlacedNode? Target(SpecNode schema)
    {
        if (!_ends.ContainsKey(schema) && (Hop(schema) is not { } only || AloneReference(only.Node) is null))
        {
            _ends[schema] = true;
        }

        if (_ends.TryGetValue(schema, out bool known))
        {
            return known ? Hop(schema) : null;
        }

        var chain = new List<SpecNode>();
        var seen = new HashSet<SpecNode>();
        SpecNode current = schema;
        bool ends;
        while (!_ends.TryGetValue(current, out ends))
        {
            if (!seen.Add(current))
            {
                Report(chain.Skip(chain.IndexOf(current)));
                ends = false;
                break;
            }

            chain.Add(current);
            if (Hop(current) is not { } next || AloneReference(next.Node) is null)
            {
                ends = true;
                break;
            }

            current = next.Node;
        }

        chain.ForEach(link => _ends[link] = ends);
        return ends ? Hop(schema) : null;
    }

    private PlacedNode? Hop(SpecNode schema)
    {
        if (_targets.TryGetValue(schema, out PlacedNode? target))
        {
            return target;
        }

        ScalarNode? reference = _references.TryGetValue(schema, out (ScalarNode Reference, bool HasSiblings) known)
            ? known.Reference
            : AloneReference(schema);
        target = reference is not null && resolver.Resolve(reference) is { } resolved ? PlacedNode.Of(resolved) : null;
        _targets[schema] = target;
        return target;
    }

    // The reference of a schema that says nothing else about its values, whether or not that schema was read already.
    private ScalarNode? AloneReference(SpecNode node) =>
        _references.TryGetValue(node, out (ScalarNode Reference, bool HasSiblings) known)
            ? known.HasSiblings ? null : known.Reference
            : node is MappingNode mapping
                && mapping["$ref"] is ScalarNode { Kind: ScalarKind.String } reference
                && !SchemaKeywords.HasConstraint(mapping, "$ref")
                    ? reference
                    : null;

    private void Report(IEnumerable<SpecNode> circle)
    {
        ScalarNode first = circle
            .Select(node => AloneReference(node)!)
            .OrderBy(reference => reference.Location.Path, StringComparer.Ordinal)
            .ThenBy(reference => reference.Location.Start)
            .First();
        findings.Add(FindingDescriptors.EndlessReference, first.Location, first.Text);
    }
}
