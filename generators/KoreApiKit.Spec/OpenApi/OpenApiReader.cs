using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Overlays;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;
using System.Collections.Immutable;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>A spec file as it is given: its path, and its text when somebody asks for it.</summary>
internal sealed record SpecSource(string Path, Func<string> ReadText)
{
    public SpecSource(string path, string text)
        : this(path, () => text)
    {
    }

    /// <summary>Where the nodes of the text are kept between runs; null where they are read anew in each.</summary>
    public KeptDocument? Kept { get; init; }
}

/// <summary>Reads a document and the files it refers to.</summary>
internal static class OpenApiReader
{
    /// <summary>
    /// Reads the document at <paramref name="rootPath"/>, which is one of <paramref name="sources"/>. Null when it is no
    /// OpenAPI document, which was reported. All references are resolved when this returns, so that the document may then
    /// be used by several threads.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static OpenApiDocument? Read(
        string rootPath, IReadOnlyList<SpecSource> sources, FindingCollection findings, CancellationToken cancellationToken) =>
        Read(rootPath, sources, [], findings, cancellationToken);

    /// <summary>Reads a document after overlays were applied to it, in their order; they are among <paramref name="sources"/> too.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static OpenApiDocument? Read(
        string rootPath,
        IReadOnlyList<SpecSource> sources,
        IEnumerable<OverlaySource> overlays,
        FindingCollection findings,
        CancellationToken cancellationToken)
    {
        var context = new OpenApiContext(sources, findings, cancellationToken);
        OpenApiDocument? document = Read(rootPath, overlays, context);
        context.ScanExtensions();
        return document is null ? null : document with { Files = context.Documents.ToImmutableArray() };
    }

    private static OpenApiDocument? Read(string rootPath, IEnumerable<OverlaySource> overlays, OpenApiContext context)
    {
        SpecDocument? file = context.ReadRoot(rootPath, overlays);
        if (file is null)
        {
            context.Findings.Add(FindingDescriptors.MissingFile, SpecLocation.StartOf(rootPath), rootPath);
            return null;
        }

        switch (file.Root)
        {
            case null:
                // Why it could not be read was reported.
                return null;
            case MappingNode root:
                return SpecificationVersion.Of(root, context.Findings) is { } version
                    ? new DocumentReader(context, new NodeFields(root, file.Path, NodeWay.Root, context.Findings), version).Read()
                    : null;
            default:
                context.Findings.Add(
                    FindingDescriptors.NotOpenApi,
                    file.Root.Location,
                    $"An OpenAPI document is an object, but this file holds {NodeFields.Describe(file.Root)}");
                return null;
        }
    }
}
