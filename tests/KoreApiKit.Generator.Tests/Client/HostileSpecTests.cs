using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Client;
using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Tests.Client;

/// <summary>Names and texts of a spec that mean something else in C#: what is emitted compiles without a warning all the same.</summary>
public sealed class HostileSpecTests
{
    private const string Hostile = "*/ </summary> \"; } class Evil {} \r\n#error \u2028 \uD800 {0} \\";

    private static readonly string[] Names =
        ["Task", "Stream", "Uri", "HttpClient", "CancellationToken", "ApiResponse", "ApiException", "ParameterValue", "ApiConnection", "JsonInput", "JsonOutput", "Action", "JsonElement", "RequestValidation", "CredentialProvider"];

    [Fact]
    public void Types_named_as_those_of_the_platform() => AssertCompiles(Model(Names));

    [Fact]
    public void Options_named_as_those_of_the_platform_or_of_the_base_class()
    {
        ApiModel model = Model([]);
        AssertCompiles(model with
        {
            Client = model.Client with
            {
                Options = Names.Append("ValidateRequests").Append("class")
                    .Select(name => new ClientOptionModel(name, Text, Required: name.Length % 2 == 0, Doc)).ToEquatableArray(),
                SecuritySchemes = new[] { new SecuritySchemeModel("s", "MaxErrorBodyBytes", CredentialPlace.Query, Hostile, Doc) }.ToEquatableArray(),
            },
        });
    }

    private static TypeUse Text { get; } = new(new ScalarTypeReference(ScalarType.String), false, new ConstraintsModel { MaxLength = 5, Pattern = "\"\n" });

    private static DocumentationModel Doc { get; } = new(Hostile, Hostile, Hostile);

    private static ApiModel Model(string[] typeNames)
    {
        string[] parameters = ["class", "await", "cancellationToken", "request", "reply", "validation", "value", "content", "writer", "reader", "collector", "part1"];
        var operation = new OperationModel(
            "Do",
            Hostile,
            "POST",
            Hostile,
            new[] { new PathSegmentModel(false, "/" + Hostile), new PathSegmentModel(true, "class" + Hostile), new PathSegmentModel(true, Hostile) }.ToEquatableArray(),
            parameters.Select((name, index) => new ParameterModel(
                name, name + Hostile, index == 0 ? ParameterLocation.Path : (ParameterLocation)(1 + (index % 3)), index == 0 ? ParameterStyle.Simple : ParameterStyle.Form,
                Explode: true, AllowReserved: true, index == 0 ? Text : All[index % All.Length], index % 2 == 0, null, null, false, Doc)).ToEquatableArray(),
            new BodyModel("body", Required: false, new[] { new ContentModel("application/" + Hostile, BodyKind.Json, All[0]) }.ToEquatableArray(), Doc),
            new[]
            {
                Response("200", false, null, new ContentModel(Hostile, BodyKind.Json, All[1])),
                Response("201", false, null, new ContentModel("*/*", BodyKind.EventStream, Text)),
                Response("2XX", false, null),
                Response("304", false, null),
                Response("4XX", true, "OopsException", new ContentModel(Hostile, BodyKind.Json, All[2])),
                Response("404", true, null),
                Response("default", true, "OopsException", new ContentModel(Hostile, BodyKind.Json, All[2])),
            }.ToEquatableArray(),
            EquatableArray<SecurityRequirementModel>.Empty,
            Deprecated: true,
            Doc)
        {
            Server = Hostile,
            Variant = Hostile,
        };
        var form = new ContentModel(Hostile, BodyKind.FormUrlEncoded, new TypeUse(new DictionaryTypeReference(Text), false, ConstraintsModel.None))
        {
            Encodings = new[] { new MemberEncodingModel(Hostile, Hostile, ParameterStyle.DeepObject, true, true, true, EquatableArray<PartHeaderModel>.Empty) }.ToEquatableArray(),
        };
        OperationModel[] operations =
        [
            operation,
            operation with { Name = "Head", Method = "HEAD" },
            operation with { Name = "Form", Body = new BodyModel("body", true, new[] { form }.ToEquatableArray(), Doc) },
            operation with { Name = "Bytes", Body = new BodyModel("contentType", true, new[] { new ContentModel("image/*", BodyKind.Binary, Text) }.ToEquatableArray(), Doc) },
            .. All.Select((type, index) => operation with
            {
                Name = "Items" + index,
                Body = new BodyModel("body", index % 2 == 0, new[] { new ContentModel("application/json-seq", BodyKind.JsonLines, type) }.ToEquatableArray(), Doc),
                Responses = new[]
                {
                    Response("200", false, null, new ContentModel(Hostile, BodyKind.JsonLines, type)),
                    Response("201", false, null, new ContentModel(Hostile, BodyKind.EventStream, type)),
                }.ToEquatableArray(),
            }),
            .. All.Select((type, index) => operation with
            {
                Name = "Type" + index,
                Body = new BodyModel("body", index % 2 == 0, new[] { new ContentModel("application/json", BodyKind.Json, type) }.ToEquatableArray(), Doc),
                Responses = new[] { Response("200", false, null, new ContentModel("application/json", BodyKind.Json, type)) }.ToEquatableArray(),
            }),
        ];
        return new ApiModel(
            Doc,
            new ClientModel(
                "Client",
                Doc,
                Hostile,
                EquatableArray<ClientOptionModel>.Empty,
                EquatableArray<SecuritySchemeModel>.Empty,
                new[] { new ErrorModel("OopsException", All[2], Doc) }.ToEquatableArray(),
                new[] { new OperationGroupModel(Hostile, operations.ToEquatableArray()) }.ToEquatableArray())
            {
                Servers = new[]
                {
                    new ServerModel("Uri", Hostile, new[] { new ServerVariableModel("class", Hostile, Hostile, new[] { Hostile }.ToEquatableArray(), Doc) }.ToEquatableArray(), Doc),
                    new ServerModel("ServerTemplate2", "https://x", EquatableArray<ServerVariableModel>.Empty, DocumentationModel.None),
                }.ToEquatableArray(),
                Headers = All.SelectMany((type, index) => new[]
                {
                    new ResponseHeaderModel("GetText" + index, Hostile, type, false, Doc) { Explode = index % 2 == 0 },
                    new ResponseHeaderModel("GetJson" + index, Hostile, type, false, DocumentationModel.None) { IsJson = true },
                }).ToEquatableArray(),
            },
            typeNames.Select(name => (TypeModel)new EnumType(name, name, Doc, false, EnumValueKind.String, EquatableArray<EnumMemberModel>.Empty)).ToEquatableArray());
    }

    /// <summary>Every kind of inline type, nullable and not.</summary>
    private static TypeUse[] All { get; } =
    [
        .. from type in Enum.GetValues<ScalarType>().Where(scalar => scalar != ScalarType.Stream).Select(scalar => (TypeReference)new ScalarTypeReference(scalar))
               .Append(new AnyTypeReference())
               .Append(new ArrayTypeReference(new TypeUse(new AnyTypeReference(), true, ConstraintsModel.None)))
               .Append(new DictionaryTypeReference(new TypeUse(new ScalarTypeReference(ScalarType.Int32), true, new ConstraintsModel { Minimum = "3" })))
           from nullable in new[] { false, true }
           select new TypeUse(type, nullable, ConstraintsModel.None),
    ];

    private static ResponseModel Response(string status, bool isError, string? exception, params ContentModel[] contents) =>
        new(status, isError, contents.ToEquatableArray(), EquatableArray<ResponseHeaderModel>.Empty, exception, Doc);

    private static void AssertCompiles(ApiModel model)
    {
        EmitContext context = EmitContext.Create(model, new GenerationOptions { Namespace = "Acme.class" });
        ClientShape shape = ClientShape.Create(model);
        string[] files =
        [
            ClientEmitter.EmitCore(model.Client, shape, context),
            ClientEmitter.EmitGroup(shape, model.Client.Groups[0], context),
            "namespace Acme.@class; " + string.Concat(model.Types.Select(type => $"/// <summary>x</summary>\npublic struct {type.Name} {{ }}\n")),
        ];
        CSharpCompilation compilation = EmittedCompilation.Compile(files);
        Assert.Contains("OopsException", compilation.Assembly.TypeNames);
        Assert.DoesNotContain(compilation.Assembly.TypeNames, name => name.Contains("Evil", StringComparison.Ordinal));
    }
}
