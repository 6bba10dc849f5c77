namespace KoreApiKit.Spec.References;

/// <summary>A file that the caller offers for reading: its path, and its text when somebody asks for it.</summary>
internal sealed class SpecFile
{
    private readonly Func<string> _readText;

    public SpecFile(string path, Func<string> readText)
    {
        Path = path.Replace('\\', '/');
        _readText = readText;
    }

    public SpecFile(string path, string text)
        : this(path, () => text)
    {
    }

    /// <summary>The path as the compiler or caller gave it, with <c>/</c> between segments.</summary>
    public string Path { get; }

    public string ReadText() => _readText();
}
