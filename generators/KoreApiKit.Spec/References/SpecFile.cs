using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

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

    /// <summary>Where the nodes are kept between runs; null where they are read anew in each.</summary>
    public KeptDocument? Kept { get; init; }

    public string ReadText() => _readText();

    /// <summary>The nodes of the text. What is found in it goes to the collection.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public SpecDocument Read(FindingCollection findings, CancellationToken cancellationToken) => Kept is { } kept
        ? kept.Read(this, findings, cancellationToken)
        : SpecTextReader.Read(Path, ReadText(), findings, cancellationToken);
}
