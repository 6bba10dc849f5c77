using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>A spec file as it is given: its path and its text.</summary>
internal sealed record SpecSource(string Path, string Text);

/// <summary>Reads a document and the files it refers to.</summary>
internal static class OpenApiReader
{
    /// <summary>
    /// Reads the document at <paramref name="rootPath"/>, which is one of <paramref name="sources"/>. Null when it is no
    /// OpenAPI document, which was reported.
    /// </summary>
    public static OpenApiDocument? Read(
        string rootPath, IReadOnlyList<SpecSource> sources, FindingCollection findings, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
