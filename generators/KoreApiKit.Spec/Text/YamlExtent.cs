namespace KoreApiKit.Spec.Text;

/// <summary>Adds up what the values inside a collection cost, and how far they reach.</summary>
internal struct YamlExtent(int end)
{
    private long _size = 1;
    private int _height;

    /// <summary>The offset behind the last value.</summary>
    public int End { get; private set; } = end;

    public void Add(YamlValue value)
    {
        _size += value.Size;
        _height = Math.Max(_height, value.Height);
        End = Math.Max(End, value.End);
    }

    public readonly YamlValue ToValue(SpecNode node, int end) => new(node, _size, _height + 1, end);
}
