using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes the model of a document: types, names and operations. Never throws on a document that was read.</summary>
internal static class ApiModelBuilder
{
    public static ApiModel Build(
        OpenApiDocument document, GenerationOptions options, FindingCollection findings, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
