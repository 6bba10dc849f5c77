using KoreApiKit.Spec.References;

namespace KoreApiKit.Spec.Fields;

/// <summary>The way to a node in its document. It becomes a JSON Pointer only where somebody asks for it, which few do.</summary>
internal sealed class NodeWay : IEquatable<NodeWay>
{
    private readonly NodeWay? _owner;
    private readonly string? _key;
    private readonly int _index;
    private string? _pointer;

    private NodeWay(NodeWay owner, string? key, int index)
    {
        _owner = owner;
        _key = key;
        _index = index;
    }

    private NodeWay(string pointer) => _pointer = pointer;

    /// <summary>The way to the whole document.</summary>
    public static NodeWay Root { get; } = new("");

    public static NodeWay Of(string pointer) => pointer.Length == 0 ? Root : new NodeWay(pointer);

    public NodeWay Child(string key) => new(this, key, 0);

    public NodeWay Child(int index) => new(this, null, index);

    /// <summary>The key at the end of the way and the one before it; null for an item of a list, and for what is not there.</summary>
    public (string? Owner, string? Key) LastKeys => _owner is not null
        ? (_owner.LastKey, _key)
        : (SegmentBefore(_pointer!.LastIndexOf('/')), LastKey);

    private string? LastKey => _owner is not null ? _key : SegmentBefore(_pointer!.Length);

    public bool Equals(NodeWay? other) => ReferenceEquals(this, other) || (other is not null && ToString() == other.ToString());

    public override bool Equals(object? obj) => Equals(obj as NodeWay);

    public override int GetHashCode() => ToString().GetHashCode();

    /// <summary>Gives the JSON Pointer.</summary>
    public override string ToString()
    {
        if (_pointer is null)
        {
            var parts = new Stack<string>();
            NodeWay way = this;
            for (; way._pointer is null; way = way._owner!)
            {
                parts.Push(way._key is { } key ? JsonPointer.Escape(key) : ArrayIndex.Format(way._index));
                parts.Push("/");
            }

            parts.Push(way._pointer);
            _pointer = string.Concat(parts);
        }

        return _pointer;
    }

    /// <summary>The segment of the pointer that ends at an index.</summary>
    private string? SegmentBefore(int end)
    {
        int start = end <= 0 ? -1 : _pointer!.LastIndexOf('/', end - 1);
        return start < 0 ? null : JsonPointer.Unescape(_pointer!.Substring(start + 1, end - start - 1));
    }
}
