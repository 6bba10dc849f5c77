using System.Collections.Immutable;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.References;

/// <summary>
/// All files that a spec may refer to. Each is read at most once, when it is first asked for. Nothing else is ever
/// opened: what is not in the set does not exist. Not safe for use by several threads.
/// </summary>
internal sealed class SpecFileSet
{
    private readonly Func<SpecFile, SpecDocument> _read;
    private readonly Dictionary<string, SpecFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecFile?> _byPathIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<SpecFile, SpecDocument> _documents = [];

    /// <param name="files">The files; of two with the same path the first counts.</param>
    /// <param name="read">Reads one file, usually by <see cref="SpecTextReader.Read"/>.</param>
    public SpecFileSet(IEnumerable<SpecFile> files, Func<SpecFile, SpecDocument> read)
    {
        _read = read;
        var kept = ImmutableArray.CreateBuilder<SpecFile>();
        foreach (SpecFile file in files)
        {
            string path = SpecPath.Normalize(file.Path);
            if (_byPath.ContainsKey(path))
            {
                continue;
            }

            kept.Add(file);
            _byPath.Add(path, file);

            // Two files that differ in case only: neither may be found by a third spelling.
            _byPathIgnoringCase[path] = _byPathIgnoringCase.ContainsKey(path) ? null : file;
        }

        Files = kept.ToImmutable();
    }

    /// <summary>The files in the order in which they were given.</summary>
    public ImmutableArray<SpecFile> Files { get; }

    /// <summary>
    /// The file at a path, or null. The exact spelling comes first; then a spelling that differs only in the case of
    /// letters, where just one file fits.
    /// </summary>
    public SpecFile? Find(string path)
    {
        path = SpecPath.Normalize(path);
        return _byPath.TryGetValue(path, out SpecFile? exact) ? exact
            : _byPathIgnoringCase.TryGetValue(path, out SpecFile? similar) ? similar
            : null;
    }

    /// <summary>The document at a path, read now if it was not read before; null where no such file was given.</summary>
    public SpecDocument? Read(string path) => Find(path) is { } file ? Read(file) : null;

    /// <summary>The document of a file of this set.</summary>
    public SpecDocument Read(SpecFile file)
    {
        if (!_documents.TryGetValue(file, out SpecDocument? document))
        {
            document = _read(file);
            _documents.Add(file, document);
        }

        return document;
    }
}
