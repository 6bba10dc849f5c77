using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.References;

/// <summary>
/// Finds what references point at, in the same document or in another of the set. A reference that points at nothing
/// gives one finding at its own place. Nothing is ever fetched from a network.
/// </summary>
internal sealed class ReferenceResolver(SpecFileSet files, FindingCollection findings)
{
    private Dictionary<SpecDocument, ResourceIndex?> _indexes = [];

    /// <summary>A resolver of the same files whose findings go elsewhere.</summary>
    public ReferenceResolver WithFindings(FindingCollection others) => new(files, others) { _indexes = _indexes };

    /// <summary>The document to which the text of a file belongs; that of an overlay belongs to the document that it changes.</summary>
    public Func<string, string> DocumentOf { get; set; } = path => path;

    /// <summary>
    /// Resolves one reference, one hop: what it points at may itself be a <c>$ref</c>. It is read relative to the document
    /// in which it stands, or to the nearest <c>$id</c> around it.
    /// </summary>
    /// <param name="reference">The value of a <c>$ref</c>, or any other URI reference, such as a discriminator's.</param>
    /// <returns>The target, or null where there is none: then one finding says why.</returns>
    public ResolvedReference? Resolve(ScalarNode reference)
    {
        if (reference.Kind != ScalarKind.String)
        {
            Report(reference, "a reference must be a string");
            return null;
        }

        (string target, string? fragment) = SpecUri.Split(reference.Text);
        return Locate(reference, target) is var (index, resource)
            ? Evaluate(reference, index, resource, fragment ?? "")
            : null;
    }

    /// <summary>
    /// Resolves a reference and, as long as it leads to a mapping of nothing but a <c>$ref</c>, follows that as well. A chain
    /// that never ends gives one finding, at the reference of the circle that stands first.
    /// </summary>
    public ResolvedReference? ResolveChain(ScalarNode reference)
    {
        var chain = new List<ScalarNode>();
        ScalarNode current = reference;
        while (true)
        {
            int circle = chain.IndexOf(current);
            if (circle >= 0)
            {
                ScalarNode first = chain
                    .Skip(circle)
                    .OrderBy(link => link.Location.Path, StringComparer.Ordinal)
                    .ThenBy(link => link.Location.Start)
                    .First();
                findings.Add(FindingDescriptors.EndlessReference, first.Location, first.Text);
                return null;
            }

            chain.Add(current);
            ResolvedReference? resolved = Resolve(current);
            if (resolved is null || PureReferenceOf(resolved.Node) is not { } next)
            {
                return resolved;
            }

            current = next;
        }
    }

    /// <summary>The <c>$ref</c> of a mapping that holds nothing else, or null.</summary>
    public static ScalarNode? PureReferenceOf(SpecNode node) =>
        node is MappingNode { Entries.Length: 1 } mapping && mapping["$ref"] is ScalarNode { Kind: ScalarKind.String } reference
            ? reference
            : null;

    /// <summary>The document at a path relative to another file, or null where it was not given. Gives no finding.</summary>
    public SpecDocument? ResolveFile(string relative, string basePath) =>
        files.Read(SpecPath.Combine(basePath, SpecUri.Decode(relative))) ?? files.Read(SpecPath.Combine(basePath, relative));

    /// <summary>
    /// The document that a scalar names relative to the file in which it stands, such as an <c>externalValue</c>. A missing
    /// file gives one finding at the scalar's place.
    /// </summary>
    public SpecDocument? ResolveFile(ScalarNode reference)
    {
        string target = SpecUri.Split(reference.Text).Target;
        SpecDocument? document = ResolveFile(target, DocumentOf(reference.Location.Path));
        if (document is null)
        {
            ReportMissing(reference, target, target);
        }

        return document;
    }

    /// <summary>The resource in which a node stands, where that has a <c>$dynamicAnchor</c>; else null.</summary>
    public SchemaResource? DynamicResourceAround(SpecNode node, string documentPath) =>
        files.Read(documentPath) is { } document
            && IndexOf(document) is { HasDynamicAnchors: true } index
            && index.Enclosing(node.Location) is { DynamicAnchorNames.Count: > 0 } resource
                ? resource
                : null;

    private (ResourceIndex Index, SchemaResource Resource)? Locate(ScalarNode reference, string target)
    {
        string ownPath = DocumentOf(reference.Location.Path);
        SpecDocument? own = files.Read(ownPath);
        ResourceIndex? ownIndex = own is null ? null : IndexOf(own);
        SchemaResource? enclosing = ownIndex?.Enclosing(reference);
        if (target.Length == 0)
        {
            if (ownIndex is null)
            {
                Report(reference, "the file in which it stands is not among the spec files of this project");
                return null;
            }

            return (ownIndex, enclosing!);
        }

        string absolute = SpecUri.Resolve(enclosing?.BaseUri ?? SpecPath.Normalize(ownPath), target);
        if (ownIndex?.Find(absolute) is { } embedded)
        {
            return (ownIndex, embedded);
        }

        SpecDocument? document = SpecUri.IsAbsolute(absolute) ? null : files.Read(absolute);
        if (document is null && FindId(absolute) is { } known)
        {
            return known;
        }

        // An $id usually mirrors where the file lies, so that a file beside this one is what the reference means.
        document ??= SpecUri.IsAbsolute(target) ? null : ResolveFile(target, ownPath);
        if (document is null)
        {
            ReportMissing(reference, target, absolute);
            return null;
        }

        // A document that could not be read has findings of its own; one more here would only hide them.
        return IndexOf(document) is { } index ? (index, index.Root) : null;
    }

    private (ResourceIndex Index, SchemaResource Resource)? FindId(string absolute)
    {
        foreach (SpecFile file in files.Files)
        {
            if (IndexOf(files.Read(file)) is { } index && index.Find(absolute) is { } resource)
            {
                return (index, resource);
            }
        }

        return null;
    }

    private ResolvedReference? Evaluate(ScalarNode reference, ResourceIndex index, SchemaResource resource, string fragment)
    {
        string path = index.Document.Path;
        if (fragment.Length == 0)
        {
            return new ResolvedReference(resource.Node, path, resource.Pointer.ToString());
        }

        if (JsonPointer.TryParseFragment(fragment, out JsonPointer pointer))
        {
            return PointerEvaluation.Find(resource.Node, pointer, out string problem) is { } node
                ? new ResolvedReference(node, path, resource.Pointer + pointer.ToString())
                : Unresolved(reference, problem);
        }

        if (fragment[0] == '/')
        {
            return Unresolved(reference, "in a JSON Pointer '~' must be followed by '0' (for '~') or '1' (for '/')");
        }

        string name = SpecUri.Decode(fragment);
        return resource.FindAnchor(name) is var (anchored, way)
            ? new ResolvedReference(anchored, path, way.ToString())
            : Unresolved(reference, $"no $anchor '{name}' is there{Suggestion.For(name, resource.AnchorNames)}; a JSON Pointer begins with '#/'");
    }

    private ResourceIndex? IndexOf(SpecDocument document)
    {
        if (!_indexes.TryGetValue(document, out ResourceIndex? index))
        {
            index = ResourceIndex.Of(document);
            _indexes.Add(document, index);
        }

        return index;
    }

    private void ReportMissing(ScalarNode reference, string target, string absolute)
    {
        if (SpecUri.IsRemote(target))
        {
            Report(reference, "remote references are not fetched; add a local copy of the file and refer to that");
        }
        else if (SpecUri.IsAbsolute(target))
        {
            Report(reference, $"no spec file has the $id '{absolute}'");
        }
        else
        {
            findings.Add(FindingDescriptors.MissingFile, reference.Location, target);
        }
    }

    private ResolvedReference? Unresolved(ScalarNode reference, string problem)
    {
        Report(reference, problem);
        return null;
    }

    private void Report(ScalarNode reference, string problem) =>
        findings.Add(FindingDescriptors.UnresolvedReference, reference.Location, reference.Text, problem);
}
