using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Documents;

namespace KoreApiKit.Mock.Reloading;

/// <summary>A document to serve, and how it is read.</summary>
/// <param name="Name">The document's path as it is shown.</param>
/// <param name="Folder">The absolute folder from which the document's files are named; null where they are on no disk.</param>
/// <param name="Read">Reads the document; throws <see cref="SpecificationException"/> where that cannot be.</param>
internal sealed record MockSource(string Name, string? Folder, Func<CancellationToken, ApiSpecification> Read)
{
    /// <summary>A document that is read with the files that it refers to, all named from its folder.</summary>
    public static MockSource OfFile(string path)
    {
        string whole = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(whole)!;
        string name = Path.GetFileName(whole);
        return new MockSource(name, folder, cancellationToken => ApiSpecification.Load(folder, name, cancellationToken));
    }

    /// <param name="basePath">Replaces the paths of servers; null to keep them.</param>
    public LoadedSource Load(string? basePath, CancellationToken cancellationToken)
    {
        ApiSpecification specification = Read(cancellationToken);
        string[] files = Folder is null
            ? []
            : [.. specification.Document.Files.Select(file => Path.GetFullPath(Path.Combine(Folder, file.Path)))];
        return new LoadedSource(new MockedDocument(basePath is null ? specification : specification.At([basePath])), files);
    }
}

/// <summary>A document as it was read, and the absolute paths of the files that it was read from.</summary>
internal sealed record LoadedSource(MockedDocument Document, IReadOnlyList<string> Files);
