using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.References;

/// <summary>
/// A part of a document with a base of its own (JSON Schema 2020-12 Core, section 4.3.5): the whole document, or a schema
/// with an <c>$id</c>. Anchors belong to the resource in which they stand.
/// </summary>
internal sealed class SchemaResource(SpecNode node, JsonPointer pointer, string baseUri, SchemaResource? parent)
{
    private readonly Dictionary<string, (SpecNode Node, JsonPointer Pointer)> _anchors = new(StringComparer.Ordinal);
    private readonly List<string> _dynamicAnchors = [];

    public SpecNode Node { get; } = node;

    /// <summary>The way from the document's root to this resource.</summary>
    public JsonPointer Pointer { get; } = pointer;

    /// <summary>What relative references in this resource are resolved against: an absolute URI or a path.</summary>
    public string BaseUri { get; } = baseUri;

    /// <summary>The resource around this one.</summary>
    public SchemaResource? Parent { get; } = parent;

    public IEnumerable<string> AnchorNames => _anchors.Keys;

    /// <summary>Adds an anchor; of two with one name the first counts.</summary>
    public void AddAnchor(string name, SpecNode anchored, JsonPointer way)
    {
        if (!_anchors.ContainsKey(name))
        {
            _anchors.Add(name, (anchored, way));
        }
    }

    /// <summary>The names of the anchors that a reference from elsewhere may mean by its dynamic scope.</summary>
    public IReadOnlyList<string> DynamicAnchorNames => _dynamicAnchors;

    public void AddDynamicAnchor(string name, SpecNode anchored, JsonPointer way)
    {
        AddAnchor(name, anchored, way);
        _dynamicAnchors.Add(name);
    }

    public (SpecNode Node, JsonPointer Pointer)? FindAnchor(string name) =>
        _anchors.TryGetValue(name, out (SpecNode, JsonPointer) anchor) ? anchor : null;
}
