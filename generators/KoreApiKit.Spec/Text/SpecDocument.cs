namespace KoreApiKit.Spec.Text;

/// <summary>A spec file that has been read: its path and its root node, which is null when the text could not be read.</summary>
internal sealed class SpecDocument(string path, SpecNode? root)
{
    /// <summary>The path as the compiler or caller gave it, with <c>/</c> between segments.</summary>
    public string Path { get; } = path;

    public SpecNode? Root { get; } = root;
}
