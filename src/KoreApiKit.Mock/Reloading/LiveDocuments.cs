using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Documents;

namespace KoreApiKit.Mock.Reloading;

/// <summary>The documents that are served. A reading that fails leaves the last good one in its place.</summary>
internal sealed class LiveDocuments
{
    private readonly IReadOnlyList<MockSource> _sources;
    private readonly string? _basePath;
    private readonly Action<string>? _tell;
    private readonly LoadedSource[] _loaded;
    private volatile DocumentSet _current;

    /// <param name="tell">Takes what is to be said of a later reading.</param>
    /// <exception cref="SpecificationException">A document cannot be read or has errors.</exception>
    public LiveDocuments(IReadOnlyList<MockSource> sources, string? basePath, Action<string>? tell, CancellationToken cancellationToken)
    {
        _sources = sources;
        _basePath = basePath;
        _tell = tell;
        _loaded = [.. sources.Select(source => source.Load(basePath, cancellationToken))];
        _current = Join();
    }

    public DocumentSet Current => _current;

    /// <summary>The absolute paths of all files that the documents were read from.</summary>
    public IReadOnlyList<string> Files => [.. _loaded.SelectMany(loaded => loaded.Files).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the last reading of some document failed.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>Reads all documents anew. Not to be called while another call runs.</summary>
    public void Reload(CancellationToken cancellationToken)
    {
        IsOutdated = false;
        for (int i = 0; i < _sources.Count; i++)
        {
            try
            {
                _loaded[i] = _sources[i].Load(_basePath, cancellationToken);
                _tell?.Invoke($"{_sources[i].Name} was read again");
            }
            catch (SpecificationException exception)
            {
                IsOutdated = true;
                _tell?.Invoke($"{_sources[i].Name} is served as it was before. {exception.Message}");
            }
        }

        _current = Join();
    }

    private DocumentSet Join() => new([.. _loaded.Select(loaded => loaded.Document)]);
}
