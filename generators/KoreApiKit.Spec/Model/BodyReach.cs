using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Which schemas callers send and which they receive. In webhooks and callbacks the sides are exchanged.</summary>
internal sealed class BodyReach
{
    public BodyReach(IEnumerable<OpenApiOperation> operations, IEnumerable<OpenApiOperation> inbound, Inheritors inheritors, CancellationToken cancellationToken)
    {
        OpenApiOperation[] outward = [.. operations];
        OpenApiOperation[] inward = [.. inbound];
        Sent = new SchemaReach(outward.SelectMany(RequestSchemas).Concat(inward.SelectMany(ResponseSchemas)), inheritors, cancellationToken);
        Received = new SchemaReach(outward.SelectMany(ResponseSchemas).Concat(inward.SelectMany(RequestSchemas)), inheritors, cancellationToken);
        var json = new SchemaReach(
            outward.Concat(inward).SelectMany(operation => Contents(operation)
                .Where(content => MediaTypes.KindOf(content.Name) != BodyKind.Multipart)
                .SelectMany(SchemasOf)
                .Concat(operation.Parameters.SelectMany(SchemasOf))),
            inheritors,
            cancellationToken);
        MultipartOnly =
        [
            .. outward
                .SelectMany(operation => operation.RequestBody is { } body ? body.Content.AsEnumerable() : [])
                .Where(content => content.Schema is not null && MediaTypes.KindOf(content.Name) == BodyKind.Multipart)
                .Select(content => SchemaReducer.CoreOf(content.Schema!))
                .Where(core => !json.Contains(core)),
        ];
    }

    public SchemaReach Sent { get; }

    public SchemaReach Received { get; }

    public HashSet<JsonSchema> MultipartOnly { get; }

    private static IEnumerable<JsonSchema> RequestSchemas(OpenApiOperation operation) =>
        operation.Parameters.SelectMany(SchemasOf)
            .Concat(operation.RequestBody is { } body ? body.Content.SelectMany(SchemasOf) : []);

    private static IEnumerable<JsonSchema> ResponseSchemas(OpenApiOperation operation) => operation.Responses
        .SelectMany(response => response.Content.SelectMany(SchemasOf).Concat(response.Headers.SelectMany(SchemasOf)));

    private static IEnumerable<OpenApiMediaType> Contents(OpenApiOperation operation) =>
        operation.Responses.SelectMany(response => response.Content)
            .Concat(operation.RequestBody is { } body ? body.Content.AsEnumerable() : []);

    private static IEnumerable<JsonSchema> SchemasOf(OpenApiMediaType content) =>
        (content.IsEventStream ? [content.EventData] : new[] { content.Schema, content.ItemSchema }).OfType<JsonSchema>();

    private static IEnumerable<JsonSchema> SchemasOf(OpenApiParameter parameter) =>
        new[] { parameter.Schema, parameter.Content?.Schema }.OfType<JsonSchema>();
}
