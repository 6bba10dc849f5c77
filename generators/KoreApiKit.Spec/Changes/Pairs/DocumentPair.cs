using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>The two documents.</summary>
internal sealed class DocumentPair(OpenApiDocument oldDocument, OpenApiDocument newDocument)
    : ElementPair<OpenApiDocument>(null, oldDocument, newDocument, document => Element.Of(document.Node))
{
    public SchemaViews OldViews { get; } = new();

    public SchemaViews NewViews { get; } = new();

    /// <summary>Whether both documents are written in the same minor version of the specification.</summary>
    public bool HasSameDialect { get; } = MinorOf(oldDocument) == MinorOf(newDocument);

    /// <summary>Whether the documents were too large to compare all of their schemas.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The old names, by the new ones, of security schemes that ask for the same credentials under another name.</summary>
    public IReadOnlyDictionary<string, string> RenamedSchemes { get; } = SchemeNames.Renamed(oldDocument, newDocument);

    private static string MinorOf(OpenApiDocument document) =>
        string.Join(".", document.SpecificationVersion.Split('.').Take(2));
}
