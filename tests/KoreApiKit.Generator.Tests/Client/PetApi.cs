using KoreApiKit.Generator.Emit;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>A model that uses every way of calling that the client emitter knows. Its emitted files stand in <c>Emitted</c> and are compiled.</summary>
internal static class PetApi
{
    public const string Namespace = "KoreApiKit.Generator.Tests.Client.Emitted";

    private static readonly TypeUse Pet = Named("Pet");
    private static readonly TypeUse Color = Named("Color");
    private static readonly TypeUse Problem = Named("Problem");
    private static readonly TypeUse Text = Scalar(ScalarType.String);
    private static readonly TypeUse Texts = new(new ArrayTypeReference(Text), false, ConstraintsModel.None);

    public static ApiModel Api { get; } = new(
        Doc("Pets & <colours>."),
        new ClientModel(
            "PetClient",
            Doc("Calls the pet shop."),
            null,
            Array(
                new ClientOptionModel("Shop", Text, Required: true, Doc("The shop that is called.")),
                new ClientOptionModel("Trace", Text, Required: false, DocumentationModel.None)),
            Array(
                new SecuritySchemeModel("key", "ApiKey", CredentialPlace.Header, "X-Api-Key", Doc("The shop's key.")),
                new SecuritySchemeModel("bearer", "Bearer", CredentialPlace.Authorization, "Bearer", DocumentationModel.None),
                new SecuritySchemeModel("query", "QueryKey", CredentialPlace.Query, "key", DocumentationModel.None),
                new SecuritySchemeModel("cookie", "Session", CredentialPlace.Cookie, "session", DocumentationModel.None)),
            Array(
                new ErrorModel("ProblemException", Problem, Doc("The shop refused.")),
                new ErrorModel("PlainException", Text, DocumentationModel.None)),
            Array([PetGroup(), BodyGroup(), .. StyleGroups()])),
        Array<TypeModel>(
            Record("Pet", Property("Name", "name", Text, Presence.Required)),
            Record("Color", Property("R", "R", Scalar(ScalarType.Int32), Presence.Required)),
            Record("Problem", Property("Title", "title", Text, Presence.Required)),
            Record(
                "Upload",
                Property("Title", "title", Text, Presence.Required),
                Property("Tags", "tags", Texts, Presence.Optional),
                Property("Pet", "pet", Pet, Presence.Optional),
                Property("File", "file", Scalar(ScalarType.Stream), Presence.Required))));

    public static EmitContext Context { get; } = EmitContext.Create(Api, new GenerationOptions { Namespace = Namespace });

    public static OperationGroupModel PetGroup(string summary = "Adds a pet.") => new("Pets", Array(
        Operation("AddPet", "POST", "/shops/{shop}/pets", summary) with
        {
            Path = Array(Literal("/shops/"), Parameter("shop"), Literal("/pets")),
            Parameters = Array(
                Param("shop", ParameterLocation.Path, ParameterStyle.Simple) with { ClientOption = "Shop" },
                Param("kind", ParameterLocation.Query, ParameterStyle.Form) with { Constant = new LiteralModel(LiteralKind.String, "a b") },
                Param("X-Trace", ParameterLocation.Header, ParameterStyle.Simple) with { ClientOption = "Trace", Required = false },
                Param("limit", ParameterLocation.Query, ParameterStyle.Form) with { Type = Scalar(ScalarType.Int32) with { Constraints = new ConstraintsModel { Minimum = "1", Maximum = "9" } }, Required = false, Deprecated = true },
                Param("collector", ParameterLocation.Query, ParameterStyle.Form) with
                {
                    Type = new TypeUse(
                        new ArrayTypeReference(Text with { Constraints = new ConstraintsModel { Pattern = "^[a-z]+$" } }),
                        false,
                        new ConstraintsModel { MaxItems = 2 }),
                    Required = false,
                }),
            Body = Body("application/vnd.pet+json", BodyKind.Json, Pet),
            Responses = Array(
                Response("200", Json(Pet)) with { Headers = Array(new ResponseHeaderModel("Next", "X-Next", Text, false, DocumentationModel.None)) },
                Error("400", "ProblemException", Json(Problem)),
                Error("409", "ProblemException", Json(Problem)),
                Error("5XX", "PlainException", new ContentModel("text/plain", BodyKind.Text, Text))),
            Security = Array(Needs("key"), Needs("bearer", "query")),
        },
        Operation("GetPet", "GET", "/pets/{request}", null) with
        {
            Path = Array(Literal("/pets/"), Parameter("request")),
            Parameters = Array(Param("request", ParameterLocation.Path, ParameterStyle.Simple)),
            Responses = Array(Response("200", Json(Pet)), Response("204"), Response("202", Json(Color)), Error("default", "ProblemException", Json(Problem))),
            Security = Array(Needs("cookie"), new SecurityRequirementModel(EquatableArray<string>.Empty, Optional: true)),
        },
        Operation("DeletePet", "DELETE", "/pets", "Deletes all.") with { Responses = Array(Response("204")), Deprecated = true },
        Operation("ListPets", "GET", "/pets", null) with
        {
            Responses = Array(Response("2XX", new ContentModel("application/json", BodyKind.Json, new TypeUse(new ArrayTypeReference(Pet), false, ConstraintsModel.None)))),
        }));

    private static OperationGroupModel BodyGroup() => new("Bodies", Array(
        Operation("GetPhoto", "GET", "/photo", null) with { Responses = Array(Response("200", new ContentModel("image/png", BodyKind.Binary, Scalar(ScalarType.Stream)))) },
        Operation("PutPhoto", "PUT", "/photo", null) with
        {
            Body = Body("image/png", BodyKind.Binary, Scalar(ScalarType.Stream)),
            Responses = Array(Response("200", new ContentModel("text/plain", BodyKind.Text, Text))),
        },
        Operation("PutNote", "PUT", "/note", null) with { Body = Body("text/plain", BodyKind.Text, Text) with { Required = false } },
        Operation("PutForm", "PUT", "/form", null) with { Body = Body("application/x-www-form-urlencoded", BodyKind.FormUrlEncoded, Pet) },
        Operation("PutUpload", "PUT", "/upload", null) with { Body = Body("multipart/form-data", BodyKind.Multipart, Named("Upload")) }));

    private static IEnumerable<OperationGroupModel> StyleGroups() =>
    [
        Styles("PathSimple", ParameterLocation.Path, ParameterStyle.Simple),
        Styles("PathLabel", ParameterLocation.Path, ParameterStyle.Label),
        Styles("PathMatrix", ParameterLocation.Path, ParameterStyle.Matrix),
        Styles("QueryForm", ParameterLocation.Query, ParameterStyle.Form),
        Styles("QuerySpace", ParameterLocation.Query, ParameterStyle.SpaceDelimited),
        Styles("QueryPipe", ParameterLocation.Query, ParameterStyle.PipeDelimited),
        Styles("QueryDeep", ParameterLocation.Query, ParameterStyle.DeepObject),
        Styles("QueryJson", ParameterLocation.Query, ParameterStyle.Json),
        Styles("Header", ParameterLocation.Header, ParameterStyle.Simple),
        Styles("Cookie", ParameterLocation.Cookie, ParameterStyle.Form),
    ];

    private static OperationGroupModel Styles(string name, ParameterLocation location, ParameterStyle style) =>
        new(name, Style(name, location, style).ToEquatableArray());

    /// <summary>One operation for each of text, list and object, exploded and not.</summary>
    private static IEnumerable<OperationModel> Style(string name, ParameterLocation location, ParameterStyle style) =>
        from type in new[] { ("Text", Text), ("List", Texts), ("Object", Color) }
        from explode in style == ParameterStyle.Json ? new[] { false } : new[] { false, true }
        select Operation(name + type.Item1 + (explode ? "Exploded" : ""), "GET", "/styles", null) with
        {
            Path = location == ParameterLocation.Path ? Array(Literal("/styles/"), Parameter("color")) : Array(Literal("/styles")),
            Parameters = Array(Param("color", location, style) with { Type = type.Item2, Explode = explode, Required = location == ParameterLocation.Path }),
        };

    private static OperationModel Operation(string name, string method, string path, string? summary) => new(
        name,
        char.ToLowerInvariant(name[0]) + name[1..],
        method,
        path,
        Array(Literal(path)),
        EquatableArray<ParameterModel>.Empty,
        null,
        EquatableArray<ResponseModel>.Empty,
        EquatableArray<SecurityRequirementModel>.Empty,
        Deprecated: false,
        new DocumentationModel(summary, null, null));

    private static ParameterModel Param(string wireName, ParameterLocation location, ParameterStyle style) => new(
        wireName.Replace("-", "", StringComparison.Ordinal), wireName, location, style,
        Explode: style == ParameterStyle.Form, AllowReserved: false, Text, Required: true, null, null, Deprecated: false, DocumentationModel.None);

    private static BodyModel Body(string mediaType, BodyKind kind, TypeUse type) =>
        new("body", Required: true, Array(new ContentModel(mediaType, kind, type)), DocumentationModel.None);

    private static ContentModel Json(TypeUse type) => new("application/json", BodyKind.Json, type);

    private static ResponseModel Response(string status, params ContentModel[] contents) =>
        new(status, IsError: false, contents.ToEquatableArray(), EquatableArray<ResponseHeaderModel>.Empty, null, DocumentationModel.None);

    private static ResponseModel Error(string status, string exception, ContentModel content) =>
        new(status, IsError: true, Array(content), EquatableArray<ResponseHeaderModel>.Empty, exception, Doc("Refused."));

    private static SecurityRequirementModel Needs(params string[] schemes) => new(schemes.ToEquatableArray(), Optional: false);

    private static RecordType Record(string name, params PropertyModel[] properties) => new(
        name, name, DocumentationModel.None, false, properties.ToEquatableArray(),
        new AdditionalPropertiesModel(AdditionalPropertiesKind.Ignored, "AdditionalProperties", null), ConstraintsModel.None, EquatableArray<DependentRequiredModel>.Empty);

    private static PropertyModel Property(string name, string wireName, TypeUse type, Presence presence) =>
        new(name, wireName, type, presence, null, null, false, false, false, DocumentationModel.None);

    private static PathSegmentModel Literal(string text) => new(false, text);

    private static PathSegmentModel Parameter(string text) => new(true, text);

    private static TypeUse Named(string name) => new(new NamedTypeReference(name, NamedTypeKind.Record), false, ConstraintsModel.None);

    private static TypeUse Scalar(ScalarType scalar) => new(new ScalarTypeReference(scalar), false, ConstraintsModel.None);

    private static DocumentationModel Doc(string summary) => new(summary, null, null);

    private static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();
}
