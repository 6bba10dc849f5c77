using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>Reads what differs between OpenAPI 3 and Swagger 2.0: what travels in a request and in a response.</summary>
internal interface IMessageReader
{
    /// <summary>The values of <c>in</c> that a parameter may have.</summary>
    IReadOnlyList<string> Places { get; }

    /// <summary>Reads the parameters and the body of an operation.</summary>
    /// <param name="declared">The parameters of the path and the operation, merged.</param>
    (ImmutableArray<OpenApiParameter> Parameters, OpenApiRequestBody? Body) ReadRequest(
        NodeFields operation, IReadOnlyList<DeclaredParameter> declared);

    /// <summary>Reads a response.</summary>
    /// <param name="status">Its status, in normal form.</param>
    OpenApiResponse ReadResponse(NodeFields operation, NodeFields response, string status, MappingEntry entry);
}
