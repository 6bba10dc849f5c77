using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays;

/// <summary>An overlay that was asked for.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Origin">Where it was asked for: there a finding says that the file is not given.</param>
internal sealed record OverlaySource(string Path, SpecLocation Origin);

/// <summary>The overlays of one reading, in the order in which they are applied.</summary>
internal sealed class OverlaySet
{
    private readonly ImmutableArray<OverlayDocument> _overlays;

    private OverlaySet(ImmutableArray<OverlayDocument> overlays) => _overlays = overlays;

    public static OverlaySet None { get; } = new(ImmutableArray<OverlayDocument>.Empty);

    /// <summary>Reads the overlays. One that is not there or is no overlay is reported and left out.</summary>
    public static OverlaySet Read(
        IEnumerable<OverlaySource> sources, SpecFileSet files, string rootPath, FindingCollection findings)
    {
        var overlays = ImmutableArray.CreateBuilder<OverlayDocument>();
        var reader = new OverlayReader(files, files.Find(rootPath)?.Path ?? rootPath, findings);
        foreach (OverlaySource source in sources)
        {
            if (files.Find(source.Path) is not { } file)
            {
                findings.Add(FindingDescriptors.MissingOverlay, source.Origin, source.Path);
            }
            else if (reader.Read(files.Read(file)) is { } overlay)
            {
                overlays.Add(overlay);
            }
        }

        return overlays.Count == 0 ? None : new OverlaySet(overlays.ToImmutable());
    }

    /// <summary>The document of a file with its overlays applied, or the document itself where it has none.</summary>
    public SpecDocument Apply(SpecDocument document, FindingCollection findings, CancellationToken cancellationToken)
    {
        if (document.Root is not { } root || !_overlays.Any(overlay => overlay.DocumentPath == document.Path))
        {
            return document;
        }

        var application = new OverlayApplication(findings, cancellationToken);
        return new SpecDocument(
            document.Path,
            _overlays.Where(overlay => overlay.DocumentPath == document.Path)
                .SelectMany(overlay => overlay.Actions)
                .Aggregate(root, application.Apply));
    }

    /// <summary>
    /// The document to which a text of a file belongs: for an overlay that which it changes, since a reference in an update
    /// means what it would mean there.
    /// </summary>
    public string DocumentOf(string path) =>
        _overlays.FirstOrDefault(overlay => overlay.Path == path)?.DocumentPath ?? path;
}
