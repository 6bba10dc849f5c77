using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Fields;

/// <summary>A node together with its canonical name: the document in which it stands and the way to it.</summary>
internal readonly record struct PlacedNode(SpecNode Node, string DocumentPath, NodeWay Way)
{
    public PlacedNode(SpecNode node, string documentPath, string pointer)
        : this(node, documentPath, NodeWay.Of(pointer))
    {
    }

    /// <summary>The JSON Pointer to the node.</summary>
    public string Pointer => Way.ToString();

    public SpecLocation Location => Node.Location;

    /// <summary>The node as an object, or null.</summary>
    public MappingNode? Mapping => Node as MappingNode;

    public PlacedNode Child(string key, SpecNode node) => new(node, DocumentPath, Way.Child(key));

    public PlacedNode Child(int index, SpecNode node) => new(node, DocumentPath, Way.Child(index));

    public static PlacedNode Of(ResolvedReference reference) =>
        new(reference.Node, reference.DocumentPath, reference.Pointer);
}
