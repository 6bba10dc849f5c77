using System.Reflection;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Overlays;

namespace KoreApiKit.Contracts.Specifications;

/// <summary>An OpenAPI document (3.0, 3.1 or Swagger 2.0) with the files it refers to, read and ready to check messages against.</summary>
public sealed class ApiSpecification
{
    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    private ApiSpecification(OpenApiDocument document, FindingCollection findings)
    {
        Document = document;
        Findings = findings;
    }

    /// <summary>The title of the document's Info Object.</summary>
    public string Title => Document.Info.Title;

    /// <summary>The ids of the operations, in document order; <c>METHOD path</c> for one that has none.</summary>
    public IReadOnlyList<string> OperationIds =>
        [.. Document.Operations.Select(operation => operation.OperationId ?? $"{operation.Method} {operation.Path}")];

    internal OpenApiDocument Document { get; }

    /// <summary>What was found while reading: no errors, but possibly warnings.</summary>
    internal FindingCollection Findings { get; }

    /// <summary>Reads a document from disk, and the files that it refers to by relative paths.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SpecificationException">A file cannot be read, or the document has errors.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ApiSpecification Load(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Load("", path, cancellationToken);
    }

    /// <summary>Reads a document from disk whose places are shown from a folder.</summary>
    /// <exception cref="SpecificationException">A file cannot be read, or the document has errors.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    internal static ApiSpecification Load(string folder, string path, CancellationToken cancellationToken)
    {
        var files = new FilesOnDisk(folder, path);
        while (true)
        {
            var findings = new FindingCollection();
            OpenApiDocument? document = OpenApiReader.Read(files.Root, files.Sources, findings, cancellationToken);
            if (!files.AddMissing(findings))
            {
                return From(document, findings);
            }
        }
    }

    /// <summary>Reads a document that is embedded in an assembly, with its files beside it.</summary>
    /// <param name="assembly">The assembly that holds the resources.</param>
    /// <param name="folder">What the names of the resources begin with, such as <c>spec/</c>.</param>
    /// <param name="document">The document's name below the folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SpecificationException">There is no such resource, or the document has errors.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ApiSpecification FromResources(
        Assembly assembly, string folder, string document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        string root = folder + document;
        List<SpecSource> sources =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && IsSpecFile(name))
                .Select(name => new SpecSource(name, ReadResource(assembly, name))),
        ];
        if (!sources.Exists(source => source.Path == root))
        {
            throw new SpecificationException($"The assembly {assembly.GetName().Name} has no resource '{root}'.");
        }

        return Read(root, sources, [], cancellationToken);
    }

    /// <summary>Reads a document whose files are all known.</summary>
    /// <exception cref="SpecificationException">The document has errors.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    internal static ApiSpecification Read(
        string root, IReadOnlyList<SpecSource> sources, IEnumerable<OverlaySource> overlays, CancellationToken cancellationToken)
    {
        var findings = new FindingCollection();
        return From(OpenApiReader.Read(root, sources, overlays, findings, cancellationToken), findings);
    }

    /// <summary>Reads a document that refers to no other file.</summary>
    internal static ApiSpecification Parse(string name, string text) => Read(name, [new SpecSource(name, text)], [], CancellationToken.None);

    /// <summary>The same operations below other paths, in place of those of the servers.</summary>
    internal ApiSpecification At(IEnumerable<string> basePaths) => new(
        Document with
        {
            Servers = [.. basePaths.Select(path => new OpenApiServer(path, null, []))],
            Operations = [.. Document.Operations.Select(operation => operation with { Servers = [] })],
        },
        Findings);

    /// <summary>Takes a document that was read.</summary>
    /// <exception cref="SpecificationException">The document has errors.</exception>
    internal static ApiSpecification From(OpenApiDocument? document, FindingCollection findings) =>
        document is not null && !findings.HasErrors
            ? new ApiSpecification(document, findings)
            : throw new SpecificationException(
                "The specification has errors:" + string.Concat(findings.ToOrderedArray()
                    .Where(finding => finding.Descriptor.Severity == FindingSeverity.Error)
                    .Select(finding => Environment.NewLine + Describe(finding))));

    // The descriptor's own words are for a project file, which there may not be here.
    private static string Describe(Finding finding) => finding.Descriptor == FindingDescriptors.MissingFile
        ? $"{finding.Location}: error {finding.Descriptor.Id}: The file '{finding.Arguments[0]}' does not exist or cannot be read."
        : finding.ToString();

    private static bool IsSpecFile(string name) =>
        Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string ReadResource(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
