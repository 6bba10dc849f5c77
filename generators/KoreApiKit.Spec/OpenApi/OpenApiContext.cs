using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Overlays;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>What all parts of one reading share: the files, the references, the schemas and the findings.</summary>
internal sealed class OpenApiContext
{
    private readonly SpecFileSet _files;
    private readonly List<SpecDocument> _documents = [];
    private readonly Dictionary<string, SchemaDialect> _dialects = new(StringComparer.Ordinal);
    private SchemaDialect _rootDialect = SchemaDialect.Json202012;
    private OverlaySet _overlays = OverlaySet.None;

    public OpenApiContext(IEnumerable<SpecSource> sources, FindingCollection findings, CancellationToken cancellationToken)
    {
        Findings = findings;
        CancellationToken = cancellationToken;
        _files = new SpecFileSet(sources.Select(source => new SpecFile(source.Path, source.ReadText) { Kept = source.Kept }), ReadFile);
        Resolver = new ReferenceResolver(_files, findings);
        Schemas = new SchemaReader(DialectOf, Resolver, findings);
    }

    public FindingCollection Findings { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The files that were read so far, in order of reading.</summary>
    public IReadOnlyList<SpecDocument> Documents => _documents;

    public ReferenceResolver Resolver { get; }

    public SchemaReader Schemas { get; }

    /// <summary>
    /// Reads the document from which all else is reached, with its overlays applied, or gives null where it is not among
    /// the files.
    /// </summary>
    public SpecDocument? ReadRoot(string path, IEnumerable<OverlaySource> overlays)
    {
        _overlays = OverlaySet.Read(overlays, _files, path, Findings);
        Resolver.DocumentOf = _overlays.DocumentOf;
        SpecDocument? root = _files.Read(path);
        _rootDialect = SchemaDialect.Of(root?.Root, SchemaDialect.Json202012);
        return root;
    }

    /// <summary>
    /// Follows the <c>$ref</c>s of an object of OpenAPI (not of a schema) and gives the fields of what they lead to, or null
    /// where they are broken or lead to something else, which is reported.
    /// </summary>
    public NodeFields? Follow(PlacedNode place, string name)
    {
        var seen = new HashSet<SpecNode>();
        PlacedNode current = place;
        while (ReferenceOf(current) is { } reference)
        {
            if (!seen.Add(current.Node))
            {
                Findings.Add(FindingDescriptors.EndlessReference, reference.Location, reference.Text);
                return null;
            }

            if (Resolver.Resolve(reference) is not { } resolved)
            {
                return null;
            }

            current = PlacedNode.Of(resolved);
        }

        return NodeFields.Of(current, name, Findings);
    }

    /// <summary>Looks for extensions in all documents that were read. To be done last: it takes away suppressed findings.</summary>
    public void ScanExtensions()
    {
        var scan = new ExtensionScan(Findings, CancellationToken);
        foreach (SpecDocument document in _documents)
        {
            if (document.Root is { } root)
            {
                scan.Scan(root);
            }
        }
    }

    private static ScalarNode? ReferenceOf(PlacedNode place) =>
        place.Mapping?["$ref"] is ScalarNode { Kind: ScalarKind.String } reference ? reference : null;

    private SpecDocument ReadFile(SpecFile file)
    {
        CancellationToken.ThrowIfCancellationRequested();
        SpecDocument document = _overlays.Apply(
            file.Read(Findings, CancellationToken), Findings, CancellationToken);
        _documents.Add(document);
        return document;
    }

    private SchemaDialect DialectOf(string path)
    {
        if (!_dialects.TryGetValue(path, out SchemaDialect? dialect))
        {
            dialect = SchemaDialect.Of(_files.Read(path)?.Root, _rootDialect);
            _dialects.Add(path, dialect);
        }

        return dialect;
    }
}
