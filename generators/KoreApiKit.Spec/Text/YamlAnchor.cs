namespace KoreApiKit.Spec.Text;

/// <summary>A value that was read, with what it costs: its nodes when every alias is expanded, and how deep it is.</summary>
internal readonly record struct YamlValue(SpecNode Node, long Size, int Height, int End);

/// <summary>A value with a name. It has none as long as it is still being read, so that an alias inside it is found.</summary>
internal sealed class YamlAnchor
{
    public YamlValue? Value { get; set; }
}
