using KoreApiKit.Spec.Collections;

namespace KoreApiKit.Spec.Model;

/// <summary>The client: one class and its interface, with the operations in groups by tag.</summary>
/// <param name="Name">The class, such as <c>CampaignClient</c>; the interface is <c>I</c> + name, the options are name + <c>Options</c>.</param>
/// <param name="Options">Parameters that are given once for all operations.</param>
/// <param name="SecuritySchemes">The schemes that operations use.</param>
/// <param name="Errors">The typed exceptions, one for each schema of an error response.</param>
internal sealed record ClientModel(
    string Name,
    DocumentationModel Documentation,
    string? DefaultServer,
    EquatableArray<ClientOptionModel> Options,
    EquatableArray<SecuritySchemeModel> SecuritySchemes,
    EquatableArray<ErrorModel> Errors,
    EquatableArray<OperationGroupModel> Groups)
{
    /// <summary>The servers that callers may choose among, where there is a choice.</summary>
    public EquatableArray<ServerModel> Servers { get; init; } = EquatableArray<ServerModel>.Empty;

    /// <summary>The documented headers of all answers, one a name.</summary>
    public EquatableArray<ResponseHeaderModel> Headers { get; init; } = EquatableArray<ResponseHeaderModel>.Empty;
}

/// <summary>A server of the document.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Url">The address with the names of variables in braces.</param>
internal sealed record ServerModel(string Name, string Url, EquatableArray<ServerVariableModel> Variables, DocumentationModel Documentation);

/// <summary>A variable of a server.</summary>
/// <param name="Name">The C# name of the parameter.</param>
/// <param name="Allowed">The values that it may have; empty where all are allowed.</param>
internal sealed record ServerVariableModel(
    string Name, string WireName, string Default, EquatableArray<string> Allowed, DocumentationModel Documentation);

/// <summary>A parameter that the client's options hold: all parameters of this wire name that are marked so.</summary>
internal sealed record ClientOptionModel(string Name, TypeUse Type, bool Required, DocumentationModel Documentation);

/// <summary>How a credential travels.</summary>
internal enum CredentialPlace
{
    /// <summary>A header whose value is the credential.</summary>
    Header,

    /// <summary>The Authorization header: scheme, space, credential.</summary>
    Authorization,
    Query,
    Cookie,
}

/// <summary>A security scheme: the option that provides the credential, and where it is put.</summary>
/// <param name="OptionName">The C# name of the property on the client's options.</param>
/// <param name="Parameter">The name of the header, query parameter or cookie; for Authorization the scheme (<c>Bearer</c>, <c>Basic</c>).</param>
internal sealed record SecuritySchemeModel(
    string SchemeName, string OptionName, CredentialPlace Place, string Parameter, DocumentationModel Documentation);

/// <summary>An exception type that carries the value of an error response.</summary>
internal sealed record ErrorModel(string ExceptionName, TypeUse Type, DocumentationModel Documentation);

/// <summary>The operations of one tag: one file.</summary>
internal sealed record OperationGroupModel(string Name, EquatableArray<OperationModel> Operations);

/// <summary>An operation.</summary>
/// <param name="Name">The C# name without <c>Async</c>.</param>
/// <param name="Path">The path template in pieces.</param>
/// <param name="Parameters">In the order of the method's parameters: required ones first, otherwise as the document has them.</param>
/// <param name="Responses">All documented responses, success first.</param>
/// <param name="Security">Alternatives of scheme names; the first whose credentials are given is used. Empty: none is needed.</param>
internal sealed record OperationModel(
    string Name,
    string OperationId,
    string Method,
    string PathTemplate,
    EquatableArray<PathSegmentModel> Path,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    EquatableArray<ResponseModel> Responses,
    EquatableArray<SecurityRequirementModel> Security,
    bool Deprecated,
    DocumentationModel Documentation)
{
    /// <summary>The operation's own server with the defaults of its variables: absolute, or a path on the client's server; or null.</summary>
    public string? Server { get; init; }

    /// <summary>What the variant of an operation does that has several media types, as a sentence; null for the operation itself.</summary>
    public string? Variant { get; init; }
}

/// <summary>A piece of a path: literal text (already percent-encoded), or the parameter with this wire name.</summary>
internal sealed record PathSegmentModel(bool IsParameter, string Text);

/// <summary>Schemes that are needed together. <paramref name="Optional"/> where calling without is allowed too.</summary>
internal sealed record SecurityRequirementModel(EquatableArray<string> SchemeNames, bool Optional);

/// <summary>Where a parameter travels.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The whole query (OpenAPI 3.2).</summary>
    QueryString,
}

/// <summary>How a parameter's value is written (OpenAPI, Parameter Object, style values).</summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>The value is JSON (a parameter with <c>content</c>).</summary>
    Json,
}

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">The C# name of the method's parameter.</param>
/// <param name="Constant">Its one value: sent always, no parameter of the method.</param>
/// <param name="ClientOption">The C# name of the client option that gives the value; then it is no parameter of the method.</param>
internal sealed record ParameterModel(
    string Name,
    string WireName,
    ParameterLocation Location,
    ParameterStyle Style,
    bool Explode,
    bool AllowReserved,
    TypeUse Type,
    bool Required,
    LiteralModel? Constant,
    string? ClientOption,
    bool Deprecated,
    DocumentationModel Documentation)
{
    /// <summary>Whether an empty value is sent as the name alone.</summary>
    public bool AllowEmptyValue { get; init; }
}

/// <summary>How a body is written or read.</summary>
internal enum BodyKind
{
    Json,
    Text,
    Binary,
    FormUrlEncoded,
    Multipart,

    /// <summary>One JSON value after the other (application/x-ndjson, application/jsonl, application/json-seq); the type is that of one.</summary>
    JsonLines,

    /// <summary>Server-sent events; the type is that of their data.</summary>
    EventStream,
}

/// <summary>A request body: its media types in document order.</summary>
/// <param name="Name">The C# name of the method's parameter.</param>
internal sealed record BodyModel(string Name, bool Required, EquatableArray<ContentModel> Contents, DocumentationModel Documentation);

/// <summary>A media type and the type of its value.</summary>
internal sealed record ContentModel(string MediaType, BodyKind Kind, TypeUse Type)
{
    /// <summary>How single members of a form or of parts are written, by wire name.</summary>
    public EquatableArray<MemberEncodingModel> Encodings { get; init; } = EquatableArray<MemberEncodingModel>.Empty;

    /// <summary>Whether the schema says more than the type: XML of an object, for example, is a stream of bytes.</summary>
    public bool IsLoose { get; init; }
}

/// <summary>How a member of a form or of parts is written (OpenAPI, Encoding Object).</summary>
/// <param name="ContentType">The content type of the part, or null for the default.</param>
/// <param name="Style">The style, where one is given.</param>
/// <param name="IsJson">Whether the member is written as JSON whatever it is.</param>
/// <param name="Headers">Headers of the part that have a constant value.</param>
internal sealed record MemberEncodingModel(
    string WireName,
    string? ContentType,
    ParameterStyle? Style,
    bool Explode,
    bool AllowReserved,
    bool IsJson,
    EquatableArray<PartHeaderModel> Headers);

/// <summary>A header of a part.</summary>
internal sealed record PartHeaderModel(string Name, string Value);

/// <summary>A documented response.</summary>
/// <param name="Status"><c>200</c>, <c>4XX</c> or <c>default</c>.</param>
/// <param name="IsError">Whether it is raised as an exception: 4xx, 5xx, and <c>default</c>.</param>
/// <param name="Contents">Empty where the response has no body.</param>
/// <param name="ExceptionName">The typed exception of an error with a typed body.</param>
internal sealed record ResponseModel(
    string Status,
    bool IsError,
    EquatableArray<ContentModel> Contents,
    EquatableArray<ResponseHeaderModel> Headers,
    string? ExceptionName,
    DocumentationModel Documentation);

/// <summary>A documented header of a response.</summary>
internal sealed record ResponseHeaderModel(string Name, string WireName, TypeUse Type, bool Required, DocumentationModel Documentation)
{
    /// <summary>Whether an object is given as <c>name=value</c>.</summary>
    public bool Explode { get; init; }

    /// <summary>Whether the value is JSON (a header with <c>content</c>).</summary>
    public bool IsJson { get; init; }
}
