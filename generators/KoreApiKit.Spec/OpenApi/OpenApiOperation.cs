using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.OpenApi;

/// <summary>An Operation Object together with its path and method. Parameters of the path are merged in.</summary>
internal sealed record OpenApiOperation
{
    public required MappingNode Node { get; init; }

    public SpecLocation Location => Node.Location;

    /// <summary>The place of the method's key (<c>post</c>), where findings about the whole operation are shown.</summary>
    public required SpecLocation MethodLocation { get; init; }

    /// <summary>The path template, such as <c>/pets/{petId}</c> (for a webhook or callback: its name or expression).</summary>
    public required string Path { get; init; }

    /// <summary>
    /// The path without a fragment. A fragment is never sent; it gives operations that share a path and a method, and differ in
    /// a query parameter, keys of their own.
    /// </summary>
    public string RequestPath => PathTemplate.WithoutFragment(Path);

    /// <summary>The method as it is sent: in upper case, but for those of <c>additionalOperations</c> as written.</summary>
    public required string Method { get; init; }

    public string? OperationId { get; init; }

    public SpecLocation? OperationIdLocation { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public ImmutableArray<string> Tags { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<OpenApiParameter> Parameters { get; init; } = ImmutableArray<OpenApiParameter>.Empty;

    public OpenApiRequestBody? RequestBody { get; init; }

    public ImmutableArray<OpenApiResponse> Responses { get; init; } = ImmutableArray<OpenApiResponse>.Empty;

    /// <summary>Alternatives; the document's default where the operation names none; an empty requirement means that none is needed.</summary>
    public ImmutableArray<OpenApiSecurityRequirement> Security { get; init; } = ImmutableArray<OpenApiSecurityRequirement>.Empty;

    /// <summary>Servers of the operation or its path that replace the document's; empty where there are none.</summary>
    public ImmutableArray<OpenApiServer> Servers { get; init; } = ImmutableArray<OpenApiServer>.Empty;

    public SpecNode? Extension(string name) => Node[name];
}

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>OpenAPI 3.2's <c>querystring</c>: the whole query.</summary>
    QueryString,
}

/// <summary>A Parameter Object or (in <see cref="OpenApiResponse.Headers"/>) a Header Object.</summary>
internal sealed record OpenApiParameter
{
    public required SpecNode Node { get; init; }

    public required string Name { get; init; }

    public required ParameterPlace Place { get; init; }

    /// <summary>The place of the name, where findings about the parameter are shown.</summary>
    public required SpecLocation Location { get; init; }

    public string? Description { get; init; }

    public bool Required { get; init; }

    public bool Deprecated { get; init; }

    public bool AllowReserved { get; init; }

    /// <summary>Whether an empty value is sent as the name alone.</summary>
    public bool AllowEmptyValue { get; init; }

    /// <summary>The style as written or the default of the place: simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject.</summary>
    public required string Style { get; init; }

    public required bool Explode { get; init; }

    /// <summary>The schema, or null where <see cref="Content"/> describes the value.</summary>
    public JsonSchema? Schema { get; init; }

    /// <summary>The one media type of a parameter that has <c>content</c>.</summary>
    public OpenApiMediaType? Content { get; init; }

    public ImmutableArray<OpenApiExample> Examples { get; init; } = ImmutableArray<OpenApiExample>.Empty;

    public SpecNode? Extension(string name) => (Node as MappingNode)?[name];
}

/// <summary>A Request Body Object.</summary>
internal sealed record OpenApiRequestBody(
    MappingNode Node, string? Description, bool Required, ImmutableArray<OpenApiMediaType> Content);

/// <summary>A Response Object and the status it stands for: <c>200</c>, <c>4XX</c> or <c>default</c>.</summary>
internal sealed record OpenApiResponse(
    MappingNode Node,
    string Status,
    SpecLocation StatusLocation,
    string? Description,
    ImmutableArray<OpenApiParameter> Headers,
    ImmutableArray<OpenApiMediaType> Content);

/// <summary>A Media Type Object and its key, such as <c>application/json</c>.</summary>
internal sealed record OpenApiMediaType
{
    public required MappingNode Node { get; init; }

    public required string Name { get; init; }

    public JsonSchema? Schema { get; init; }

    /// <summary>OpenAPI 3.2's <c>itemSchema</c>: the schema of each item of a stream.</summary>
    public JsonSchema? ItemSchema { get; init; }

    /// <summary>For server-sent events: the schema of the events' data where it is JSON; null where it is text.</summary>
    public JsonSchema? EventData { get; init; }

    /// <summary>Whether the media type is that of server-sent events.</summary>
    public bool IsEventStream => MediaTypeReader.IsEventStream(Name);

    /// <summary>The schema of which a type is made: of an item where the body is a stream of them.</summary>
    public JsonSchema? TypeSchema => IsEventStream ? EventData : ItemSchema ?? Schema;

    /// <summary><c>examples</c> by name, and <c>example</c> under the name <c>default</c>.</summary>
    public ImmutableArray<OpenApiExample> Examples { get; init; } = ImmutableArray<OpenApiExample>.Empty;

    public ImmutableArray<OpenApiEncoding> Encodings { get; init; } = ImmutableArray<OpenApiEncoding>.Empty;
}

/// <summary>An Encoding Object of a multipart or form body.</summary>
internal sealed record OpenApiEncoding(
    string PropertyName, string? ContentType, ImmutableArray<OpenApiParameter> Headers, string? Style, bool? Explode, bool AllowReserved);

/// <summary>
/// An Example Object: its value, inline or from the file that <c>externalValue</c> names (null when that is remote or not given).
/// </summary>
internal sealed record OpenApiExample(
    string Name, SpecLocation NameLocation, string? Summary, string? Description, SpecNode? Value, MappingNode? Node)
{
    public SpecNode? Extension(string name) => Node?[name];
}

/// <summary>A Security Scheme Object and its key.</summary>
internal sealed record OpenApiSecurityScheme
{
    public required MappingNode Node { get; init; }

    /// <summary>The key under <c>components/securitySchemes</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>apiKey</c>, <c>http</c>, <c>oauth2</c>, <c>openIdConnect</c> or <c>mutualTLS</c>.</summary>
    public required string Type { get; init; }

    public string? Description { get; init; }

    /// <summary>For apiKey: <c>query</c>, <c>header</c> or <c>cookie</c>, and the parameter's name.</summary>
    public string? In { get; init; }

    public string? ParameterName { get; init; }

    /// <summary>For http: the scheme in lower case, such as <c>bearer</c> or <c>basic</c>.</summary>
    public string? Scheme { get; init; }
}

/// <summary>A Security Requirement Object: all of these schemes together; none where it is empty.</summary>
internal sealed record OpenApiSecurityRequirement(ImmutableArray<OpenApiRequiredScheme> Schemes);

/// <summary>A scheme of a requirement with its scopes.</summary>
internal sealed record OpenApiRequiredScheme(string SchemeName, ImmutableArray<string> Scopes);
