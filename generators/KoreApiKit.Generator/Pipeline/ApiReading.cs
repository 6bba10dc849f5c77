using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>The way of one document as far as its model, for callers that are no compiler and want no code.</summary>
/// <param name="Document">The document; null where it cannot be read.</param>
/// <param name="Findings">What the reader and the model found.</param>
internal sealed record ApiReading(OpenApiDocument? Document, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads the document at <paramref name="rootPath"/>, which is one of <paramref name="sources"/>.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ApiReading Run(
        string rootPath, IReadOnlyList<SpecSource> sources, SpecFileOptions options, CancellationToken cancellationToken)
    {
        GeneratedApi api = ModelStep.Run(rootPath, sources, options, languageIsSupported: true, out OpenApiDocument? document, cancellationToken);
        return new ApiReading(document, [.. api.Findings.Distinct()]);
    }
}
