using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.References;

/// <summary>
/// What a reference points at. <paramref name="DocumentPath"/> and <paramref name="Pointer"/> together are the canonical
/// name of the node: equal for every spelling of a reference to it, by pointer, <c>$anchor</c> or <c>$id</c>.
/// </summary>
/// <param name="Node">The node itself.</param>
/// <param name="DocumentPath">The path of the document in which it stands, as <see cref="SpecDocument.Path"/>.</param>
/// <param name="Pointer">Its JSON Pointer from the document's root, as <see cref="JsonPointer.ToString"/>.</param>
internal sealed record ResolvedReference(SpecNode Node, string DocumentPath, string Pointer);
