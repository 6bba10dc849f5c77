using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads a file that is a JSON Schema by itself, and the files it refers to.</summary>
internal static class SchemaDocumentReader
{
    /// <summary>
    /// Reads the schema at <paramref name="rootPath"/>, which is one of <paramref name="sources"/>, in the dialect of its
    /// <c>$schema</c> (2020-12 without one). Null where it is no schema, which was reported. All references are resolved.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static JsonSchema? Read(
        string rootPath, IReadOnlyList<SpecSource> sources, FindingCollection findings, CancellationToken cancellationToken)
    {
        var context = new OpenApiContext(sources, findings, cancellationToken);
        SpecDocument? file = context.ReadRoot(rootPath, []);
        if (file is null)
        {
            findings.Add(FindingDescriptors.MissingFile, SpecLocation.StartOf(rootPath), rootPath);
            return null;
        }

        JsonSchema? schema = file.Root is null ? null : context.Schemas.Read(new PlacedNode(file.Root, file.Path, ""), rootPath);
        context.Schemas.ResolveAll(cancellationToken);
        context.ScanExtensions();
        return schema;
    }
}
