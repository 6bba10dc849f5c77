using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.References;

/// <summary>The resources of one document: every <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c> with its place.</summary>
internal sealed class ResourceIndex
{
    // Inside these, keys are names that the author chose: a property called "$id" or "example" is no keyword.
    private static readonly HashSet<string> KeywordsWithNames = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas",
    };

    // Inside these stands data, not schemas.
    private static readonly HashSet<string> KeywordsWithData = new(StringComparer.Ordinal)
    {
        "const", "default", "enum", "example", "examples",
    };

    private readonly List<SchemaResource> _resources = [];

    // Texts that stand in another file (an overlay) with the resource into which they were put.
    private readonly Dictionary<SpecNode, SchemaResource> _foreign = [];

    // The way from the root to the node being visited; made into a pointer only where something is found.
    private readonly List<string> _way = [];

    private ResourceIndex(SpecDocument document, SpecNode root)
    {
        Document = document;
        string path = SpecPath.Normalize(document.Path);
        string baseUri = StringOf(root, "$self") is { } self ? SpecUri.Resolve(path, SpecUri.Split(self).Target) : path;
        Root = new SchemaResource(root, JsonPointer.Root, baseUri, null);
        _resources.Add(Root);
        Visit(root, Root);
        _resources.Sort((left, right) => StartOf(left).CompareTo(StartOf(right)));
    }

    public SpecDocument Document { get; }

    /// <summary>The resource that is the whole document.</summary>
    public SchemaResource Root { get; }

    /// <summary>Whether any resource of the document has a <c>$dynamicAnchor</c>.</summary>
    public bool HasDynamicAnchors { get; private set; }

    /// <summary>Indexes a document, or gives null where it could not be read.</summary>
    public static ResourceIndex? Of(SpecDocument document) =>
        document.Root is { } root ? new ResourceIndex(document, root) : null;

    /// <summary>The resource with a base, or null.</summary>
    public SchemaResource? Find(string baseUri) =>
        _resources.Find(resource => string.Equals(resource.BaseUri, baseUri, StringComparison.Ordinal));

    /// <summary>The innermost resource around a reference.</summary>
    public SchemaResource Enclosing(ScalarNode reference) =>
        IsForeign(reference) ? _foreign.TryGetValue(reference, out SchemaResource? known) ? known : Root : Enclosing(reference.Location);

    /// <summary>The innermost resource around a place in the document itself.</summary>
    public SchemaResource Enclosing(SpecLocation place)
    {
        int low = 0;
        int high = _resources.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (StartOf(_resources[middle]) <= place.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        SchemaResource? candidate = low == 0 ? null : _resources[low - 1];
        while (candidate is not null && candidate.Node.Location.End < place.End)
        {
            candidate = candidate.Parent;
        }

        return candidate ?? Root;
    }

    private void Visit(SpecNode node, SchemaResource resource, bool keysAreNames = false)
    {
        switch (node)
        {
            case MappingNode mapping:
                if (!keysAreNames)
                {
                    resource = Register(mapping, resource);
                }

                foreach (MappingEntry entry in mapping.Entries)
                {
                    if (entry.Value is ScalarNode scalar && IsForeign(scalar))
                    {
                        _foreign[scalar] = resource;
                    }

                    if (entry.Value is not ScalarNode && (keysAreNames || !KeywordsWithData.Contains(entry.Key)))
                    {
                        Descend(entry.Key, entry.Value, resource, !keysAreNames && KeywordsWithNames.Contains(entry.Key));
                    }
                }

                break;
            case SequenceNode sequence:
                for (int i = 0; i < sequence.Items.Length; i++)
                {
                    if (sequence.Items[i] is not ScalarNode)
                    {
                        Descend(ArrayIndex.Format(i), sequence.Items[i], resource, false);
                    }
                }

                break;
        }
    }

    private void Descend(string segment, SpecNode node, SchemaResource resource, bool keysAreNames)
    {
        _way.Add(segment);
        Visit(node, resource, keysAreNames);
        _way.RemoveAt(_way.Count - 1);
    }

    private SchemaResource Register(MappingNode mapping, SchemaResource resource)
    {
        if (StringOf(mapping, "$id") is { } id)
        {
            (string target, string? fragment) = SpecUri.Split(id);
            if (target.Length > 0 && !_resources.Exists(known => known.Parent is not null && ReferenceEquals(known.Node, mapping)))
            {
                resource = new SchemaResource(mapping, Pointer(), SpecUri.Resolve(resource.BaseUri, target), resource);
                _resources.Add(resource);
            }

            // Draft 7 and before: an $id of a fragment only is what $anchor is today.
            if (fragment is { Length: > 0 })
            {
                resource.AddAnchor(fragment, mapping, Pointer());
            }
        }

        if (StringOf(mapping, "$anchor") is { } anchor)
        {
            resource.AddAnchor(anchor, mapping, Pointer());
        }

        if (StringOf(mapping, "$dynamicAnchor") is { } dynamicAnchor)
        {
            resource.AddDynamicAnchor(dynamicAnchor, mapping, Pointer());
            HasDynamicAnchors = true;
        }

        return resource;
    }

    private bool IsForeign(ScalarNode scalar) =>
        !string.Equals(scalar.Location.Path, Document.Path, StringComparison.Ordinal);

    private JsonPointer Pointer() => new(new([.. _way]));

    private static int StartOf(SchemaResource resource) => resource.Parent is null ? -1 : resource.Node.Location.Start;

    private static string? StringOf(SpecNode node, string key) =>
        node is MappingNode mapping && mapping[key] is ScalarNode { Kind: ScalarKind.String } scalar ? scalar.Text : null;
}
