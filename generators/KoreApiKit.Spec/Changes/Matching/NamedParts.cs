using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>Reads parts that are known by a name from the nodes of a document.</summary>
internal static class NamedParts
{
    /// <summary>The members of an object, without extensions.</summary>
    public static IEnumerable<NamedPart> Members(SpecNode? node) =>
        node is MappingNode mapping
            ? mapping.Entries
                .Where(entry => ReferenceEquals(mapping.Find(entry.Key), entry) && !entry.Key.StartsWith("x-", StringComparison.Ordinal))
                .Select(entry => new NamedPart(entry.Key, entry.Value, entry.KeyLocation))
            : [];

    /// <summary>The objects of an array, each by the text of one of its fields.</summary>
    public static IEnumerable<NamedPart> Items(SpecNode? node, string nameField) =>
        node is SequenceNode sequence
            ? sequence.Items.OfType<MappingNode>()
                .Where(item => item[nameField] is ScalarNode)
                .Select(item => new NamedPart(((ScalarNode)item[nameField]!).Text, item, item.Find(nameField)!.KeyLocation))
            : [];

    /// <summary>The named schemas of a document.</summary>
    public static IEnumerable<NamedPart> Schemas(OpenApiDocument document) =>
        document.Schemas.Select(schema => new NamedPart(schema.Name, schema.Schema.Node, schema.NameLocation));

    /// <summary>The security schemes of a document.</summary>
    public static IEnumerable<NamedPart> SecuritySchemes(OpenApiDocument document) =>
        document.SecuritySchemes.Select(scheme => new NamedPart(scheme.Name, scheme.Node, scheme.Node.Location));

    /// <summary>The flows of an OAuth 2.0 scheme, by their names of OpenAPI 3.</summary>
    public static IEnumerable<NamedPart> Flows(NamedPart scheme) =>
        scheme.Text("flow") is { } single
            ? [new NamedPart(FlowName(single), scheme.Node, scheme.Location)]
            : Members(scheme["flows"]);

    /// <summary>The servers of an object; those of a Swagger 2.0 document stand at its <c>host</c>.</summary>
    public static IEnumerable<NamedPart> Servers(OpenApiDocument document) =>
        document.Node["swagger"] is null
            ? Items(document.Node["servers"], "url")
            : document.Servers.Select(server => new NamedPart(
                server.Url, document.Node, (document.Node.Find("host") ?? document.Node.Find("basePath"))?.KeyLocation ?? document.Node.Location));

    /// <summary>The servers that an operation or its path names in place of the document's.</summary>
    public static IEnumerable<NamedPart> Servers(OpenApiOperation operation) =>
        operation.Servers
            .Where(server => server.Node is not null)
            .Select(server => new NamedPart(server.Url, server.Node!, server.Node!.Find("url")!.KeyLocation));

    private static string FlowName(string swaggerName) => swaggerName switch
    {
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        _ => swaggerName,
    };
}
