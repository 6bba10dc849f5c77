using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Linting;

/// <summary>The bodies of requests and responses by media type, each once.</summary>
internal static class Bodies
{
    // A Swagger 2.0 document has one body for all its media types, which the reader multiplies.
    public static IEnumerable<OpenApiMediaType> Of(LintSubject subject) => subject.IsSwagger
        ? []
        : subject.AllOperations
            .SelectMany(operation => (operation.RequestBody?.Content ?? []).Concat(operation.Responses.SelectMany(response => response.Content)))
            .DistinctBy(content => content.Node);
}
