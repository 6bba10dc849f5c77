using System.Reflection;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Specifications;

/// <summary>An OpenAPI document (3.0, 3.1 or Swagger 2.0) with the files it refers to, read and ready to check messages against.</summary>
public sealed class ApiSpecification
{
    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    private ApiSpecification(OpenApiDocument document) => Document = document;

    /// <summary>The title of the document's Info Object.</summary>
    public string Title => Document.Info.Title;

    /// <summary>The ids of the operations, in document order; <c>METHOD path</c> for one that has none.</summary>
    public IReadOnlyList<string> OperationIds =>
        [.. Document.Operations.Select(operation => operation.OperationId ?? $"{operation.Method} {operation.Path}")];

    internal OpenApiDocument Document { get; }

    /// <summary>Reads a document from disk. Files below its folder may be referred to.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SpecificationException">A file cannot be read, or the document has errors.</exception>
    public static ApiSpecification Load(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            string root = Path.GetFullPath(path);
            string folder = Path.GetDirectoryName(root)!;
            var sources = new List<SpecSource> { new(Slashes(root), File.ReadAllText(root)) };
            foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                if (file != root && Array.Exists(Endings, file.EndsWith))
                {
                    sources.Add(new SpecSource(Slashes(file), File.ReadAllText(file)));
                }
            }

            return Read(sources, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SpecificationException($"The specification '{path}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a document that is embedded in an assembly, with its files beside it.</summary>
    /// <param name="assembly">The assembly that holds the resources.</param>
    /// <param name="folder">What the names of the resources begin with, such as <c>spec/</c>.</param>
    /// <param name="document">The document's name below the folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SpecificationException">There is no such resource, or the document has errors.</exception>
    public static ApiSpecification FromResources(
        Assembly assembly, string folder, string document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        string root = folder + document;
        List<SpecSource> sources =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && Array.Exists(Endings, name.EndsWith))
                .OrderBy(name => name == root ? 0 : 1)
                .ThenBy(name => name, StringComparer.Ordinal)
                .Select(name => new SpecSource(name, ReadResource(assembly, name))),
        ];
        return sources.Count > 0 && sources[0].Path == root
            ? Read(sources, cancellationToken)
            : throw new SpecificationException($"The assembly {assembly.GetName().Name} has no resource '{root}'.");
    }

    private static ApiSpecification Read(List<SpecSource> sources, CancellationToken cancellationToken)
    {
        var findings = new FindingCollection();
        OpenApiDocument? document = OpenApiReader.Read(sources[0].Path, sources, findings, cancellationToken);
        return document is not null && !findings.HasErrors
            ? new ApiSpecification(document)
            : throw new SpecificationException(
                "The specification has errors:" + string.Concat(findings.ToOrderedArray()
                    .Where(finding => finding.Descriptor.Severity == FindingSeverity.Error)
                    .Select(finding => Environment.NewLine + finding)));
    }

    private static string ReadResource(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
