using KoreApiKit.Contracts.Files;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Contracts.Specifications;

/// <summary>The files of a specification on disk: only those that are referred to, which a reading finds out.</summary>
internal sealed class FilesOnDisk
{
    private readonly List<SpecSource> _sources = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly string _folder;

    /// <param name="folder">The folder from which paths are seen; empty for the working directory.</param>
    /// <exception cref="SpecificationException">The document cannot be read.</exception>
    public FilesOnDisk(string folder, string path)
    {
        _folder = folder;
        Root = SpecPath.Normalize(path);
        (string? text, string? problem) = Read(path);
        _sources.Add(text is null
            ? throw new SpecificationException($"The specification '{path}' {problem}.")
            : new SpecSource(Root, text));
    }

    public string Root { get; }

    public IReadOnlyList<SpecSource> Sources => _sources;

    /// <summary>Reads the files that a reading missed. Gives false when there was none, or none that can be read.</summary>
    public bool AddMissing(FindingCollection findings)
    {
        int count = _sources.Count;
        foreach (Finding finding in findings.ToOrderedArray())
        {
            if (finding.Descriptor == FindingDescriptors.MissingFile)
            {
                string target = finding.Arguments[0];
                Add(SpecPath.Combine(finding.Location.Path, SpecUri.Decode(target)));
                Add(SpecPath.Combine(finding.Location.Path, target));
            }
        }

        return _sources.Count > count;
    }

    private void Add(string path)
    {
        // Where a file cannot be read, the finding that named it stays, and says so.
        if (_asked.Add(path) && Read(path).Text is { } text)
        {
            _sources.Add(new SpecSource(path, text));
        }
    }

    private (string? Text, string? Problem) Read(string path) => TextFile.Read(Path.Combine(_folder, path));
}
