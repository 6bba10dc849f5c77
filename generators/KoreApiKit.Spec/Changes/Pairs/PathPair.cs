using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A path template with its operations.</summary>
/// <param name="Location">The place of the template's key.</param>
internal sealed record PathPart(string Template, SpecNode Node, SpecLocation Location, ImmutableArray<OpenApiOperation> Operations);

/// <summary>A path of both documents; the names of its parameters may differ.</summary>
internal sealed class PathPair(DocumentPair parent, PathPart? oldPart, PathPart? newPart)
    : ElementPair<PathPart>(parent, oldPart, newPart, path => new Element(path.Node, path.Location))
{
    public override string? Label => $"path '{(IsAdded ? New : Old).Template}'";
}
