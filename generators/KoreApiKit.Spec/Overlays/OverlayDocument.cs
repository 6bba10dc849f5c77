using System.Collections.Immutable;
using KoreApiKit.Spec.Overlays.Paths;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays;

/// <summary>An overlay that was read (OpenAPI Overlay Specification 1.0.0, section 4.4.1).</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="DocumentPath">The path of the document that it changes.</param>
/// <param name="Actions">Its actions, in the order in which they are applied.</param>
internal sealed record OverlayDocument(string Path, string DocumentPath, ImmutableArray<OverlayAction> Actions);

/// <summary>An action of an overlay (section 4.4.3).</summary>
/// <param name="Target">Where the target is written, for findings.</param>
/// <param name="Query">What the action changes.</param>
/// <param name="Update">What is merged into objects, and appended to arrays; null: what the query selects is removed.</param>
internal sealed record OverlayAction(ScalarNode Target, PathQuery Query, SpecNode? Update);
