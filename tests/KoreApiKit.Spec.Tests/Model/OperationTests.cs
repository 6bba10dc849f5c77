using KoreApiKit.Spec.Model;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

public class OperationTests
{
    private const string Ok = "responses: { '204': { description: d } }";

    [Fact]
    public void Operations_are_named_by_extension_id_or_path()
    {
        ApiModel model = ModelOf(WithPaths($$"""
            /pets/{petId}:
              get: { {{Ok}} }
              put: { operationId: replace_pet, {{Ok}} }
              delete: { operationId: x, x-koreapikit-name: removePet, {{Ok}} }
            """));

        Assert.Equal(
            ["GetPetsByPetId", "RemovePet", "ReplacePet"],
            Assert.Single(model.Client.Groups).Operations.Select(operation => operation.Name));
    }

    [Theory]
    [InlineData("/a", "/b")]
    [InlineData("/b", "/a")]
    public void The_first_path_keeps_an_id_that_occurs_twice(string first, string second)
    {
        (ApiModel model, var findings) = Build(WithPaths($$"""
            {{first}}: { get: { operationId: list, {{Ok}} } }
            {{second}}: { get: { operationId: list, {{Ok}} } }
            """));

        Assert.Equal("/a", model.Operation("List").PathTemplate);
        Assert.Equal("/b", model.Operation("GetB").PathTemplate);
        Assert.Equal(["list", "GetB"], Assert.Single(findings, finding => finding.Descriptor.Id == "KAK104").Arguments);
    }

    [Fact]
    public void An_operation_gives_way_to_the_response_method_of_another()
    {
        ApiModel model = ModelOf(WithPaths($$"""
            /a: { get: { operationId: getPet, {{Ok}} } }
            /b: { get: { operationId: getPetResponse, {{Ok}} } }
            """));

        Assert.Equal("/b", model.Operation("GetPetResponseOperation").PathTemplate);
    }

    [Fact]
    public void Groups_are_tags_and_the_client_where_there_is_none()
    {
        ApiModel model = ModelOf(WithPaths($$"""
            /a: { get: { operationId: a, tags: [pet store, other], {{Ok}} } }
            /b: { get: { operationId: b, {{Ok}} } }
            """));

        Assert.Equal(["PetStore", "TestClient"], model.Client.Groups.Select(group => group.Name));
    }

    [Fact]
    public void Parameters_are_ordered_named_and_sent_by_their_rules()
    {
        OperationModel operation = ModelOf(WithPaths($$"""
            /pets/{id}/x y{tail}:
              get:
                operationId: find
                parameters:
                  - { name: limit, in: query, schema: { type: integer } }
                  - { name: kind, in: query, required: true, schema: { type: string, enum: [sms] } }
                  - { name: id, in: query, required: true, schema: { type: string } }
                  - { name: id, in: path, required: true, style: label, schema: { type: string } }
                  - { name: Accept, in: header, schema: { type: string } }
                  - { name: cancellationToken, in: header, schema: { type: string } }
                  - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, additionalProperties: { type: string } } }
                  - { name: where, in: query, content: { application/json: { schema: { type: array, items: { type: string } } } } }
                {{Ok}}
            """)).Operation("Find");

        Assert.Equal(
            ["kind", "idQuery", "id", "tail", "limit", "cancellationTokenValue", "filter", "where"],
            operation.Parameters.Select(parameter => parameter.Name));
        Assert.Equal("sms", operation.Parameters[0].Constant!.Text);
        Assert.Equal((ParameterLocation.Path, ParameterStyle.Label), (operation.Parameters[2].Location, operation.Parameters[2].Style));
        Assert.Equal(ParameterStyle.DeepObject, operation.Parameters[6].Style);
        Assert.Equal(ParameterStyle.Json, operation.Parameters[7].Style);
        Assert.Equal(["/pets/", "{id}", "/x%20y", "{tail}"], operation.Path.Select(piece => piece.IsParameter ? $"{{{piece.Text}}}" : piece.Text));
    }

    [Theory]
    [InlineData("application/json", "Json", "TRequest")]
    [InlineData("application/vnd.a+json; v=1", "Json", "TRequest")]
    [InlineData("application/x-www-form-urlencoded", "FormUrlEncoded", "TFormRequest")]
    [InlineData("multipart/form-data", "Multipart", "TMultipartRequest")]
    [InlineData("application/x-ndjson", "JsonLines", "TLineRequest")]
    [InlineData("application/jsonl", "JsonLines", "TLineRequest")]
    [InlineData("application/json-seq", "JsonLines", "TLineRequest")]
    [InlineData("text/event-stream", "Binary", "Stream")]
    [InlineData("text/plain", "Text", "String")]
    [InlineData("application/octet-stream", "Binary", "Stream")]
    [InlineData("image/png", "Binary", "Stream")]
    [InlineData("'*/*'", "Json", "TRequest")]
    public void A_body_is_what_its_media_type_says(string mediaType, string kind, string type)
    {
        BodyModel body = ModelOf(WithPaths($$"""
            /a:
              post:
                operationId: t
                requestBody: { required: true, content: { {{mediaType}}: { schema: { type: object, properties: { a: { type: string } } } } } }
                {{Ok}}
            """)).Operation("T").Body!;

        ContentModel content = Assert.Single(body.Contents);
        Assert.Equal((kind, type), (content.Kind.ToString(), Show(content.Type)));
        Assert.True(body.Required);
    }

    [Fact]
    public void Binary_members_are_streams_in_multipart_bodies_and_bytes_in_json()
    {
        ApiModel model = ModelOf(WithPaths(
            $$"""
            /a: { post: { operationId: upload, requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Upload' } } } }, {{Ok}} } }
            /b: { post: { operationId: store, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Stored' } } } }, {{Ok}} } }
            """,
            """
            schemas:
              Upload: { type: object, properties: { file: { type: string, format: binary }, more: { type: array, items: { type: string, format: binary } } } }
              Stored: { type: object, properties: { file: { type: string, format: binary } } }
            """));

        Assert.Equal(["Stream", "Stream[]"], model.Type<RecordType>("Upload").Properties.Select(property => Show(property.Type)));
        Assert.Equal("Bytes", Show(model.Type<RecordType>("Stored").Property("file").Type));
    }

    [Fact]
    public void Responses_have_success_first_and_exceptions_by_their_type()
    {
        ApiModel model = ModelOf(WithPaths(
            """
            /a:
              get:
                operationId: a
                responses:
                  '4XX': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/ApiError' } } } }
                  '404': { description: d, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Missing' } } } }
                  '200':
                    description: d
                    headers: { X-Rate-Limit: { schema: { type: integer } }, Content-Type: { schema: { type: string } } }
                    content: { application/json: { schema: { type: array, items: { type: string } } } }
                  default: { description: d, content: { text/plain: { schema: { type: string } } } }
            /b:
              get: { operationId: b, responses: { default: { description: d, content: { application/json: { schema: { type: string } } } } } }
            """,
            """
            schemas:
              ApiError: { type: object, properties: { a: { type: string } } }
              Missing: { type: object, properties: { b: { type: string } } }
            """));

        OperationModel a = model.Operation("A");
        Assert.Equal(
            ["200::False", "4XX:ApiErrorException:True", "404:MissingException:True", "default::True"],
            a.Responses.Select(response => $"{response.Status}:{response.ExceptionName}:{response.IsError}"));
        Assert.Equal(("XRateLimit", "Int64"), (Assert.Single(a.Responses[0].Headers).Name, Show(a.Responses[0].Headers[0].Type)));
        Assert.False(Assert.Single(model.Operation("B").Responses).IsError);
        Assert.Equal(["ApiErrorException", "MissingException"], model.Client.Errors.Select(error => error.ExceptionName));
    }

    [Fact]
    public void Security_names_the_schemes_that_are_used()
    {
        (ApiModel model, var findings) = Build(WithPaths(
            $$"""
            /a: { get: { operationId: a, security: [{ key: [] , token: [] }, {}], {{Ok}} } }
            /b: { get: { operationId: b, security: [{ tls: [] }], {{Ok}} } }
            """,
            """
            securitySchemes:
              key: { type: apiKey, in: query, name: api_key }
              token: { type: http, scheme: bearer }
              tls: { type: mutualTLS }
              unused: { type: http, scheme: basic }
            """));

        SecurityRequirementModel requirement = Assert.Single(model.Operation("A").Security);
        Assert.True(requirement.Optional);
        Assert.Equal(["key", "token"], requirement.SchemeNames);
        Assert.Equal(
            ["Key:Query:api_key", "Token:Authorization:Bearer"],
            model.Client.SecuritySchemes.Select(scheme => $"{scheme.OptionName}:{scheme.Place}:{scheme.Parameter}"));
        Assert.Empty(model.Operation("B").Security);
        Assert.Equal("KAK105", Assert.Single(findings).Descriptor.Id);
    }

    [Fact]
    public void Filters_choose_operations_and_the_types_they_reach()
    {
        string text = WithPaths(
            $$"""
            /pets: { get: { operationId: listPets, tags: [Pets], responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
            /pets/{id}/toys: { get: { operationId: listToys, tags: [Toys], {{Ok}} } }
            /shops: { get: { operationId: listShops, tags: [Shops], responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Shop' } } } } } } }
            """,
            """
            schemas:
              Pet: { type: object, properties: { a: { type: string } } }
              Shop: { type: object, properties: { a: { type: string } } }
            """);

        Assert.Equal(["ListPets", "ListToys"], Names(["/pets/**"], []));
        Assert.Equal(["ListPets"], Names(["/*"], ["tag:Shops"]));
        Assert.Equal(["ListPets", "ListToys"], Names([], ["listShops"]));
        (ApiModel model, var findings) = Build(text, Options with { Include = new(["listPets", "nothing"]) });
        Assert.Equal("Pet", Assert.Single(model.Types).Name);
        Assert.Equal(["nothing", "IncludeOperations", ""], Assert.Single(findings, finding => finding.Descriptor.Id == "KAK401").Arguments);

        string[] Names(string[] include, string[] exclude) =>
        [
            .. ModelOf(text, Options with { Include = new(include), Exclude = new(exclude) })
                .Client.Groups.SelectMany(group => group.Operations).Select(operation => operation.Name),
        ];
    }

    [Fact]
    public void The_default_server_has_its_variables_filled()
    {
        ApiModel model = ModelOf("""
            openapi: 3.1.0
            info: { title: Pet store, version: '1' }
            servers: [{ url: 'https://{region}.example.com/v1', variables: { region: { default: eu } } }]
            paths: {}
            """);

        Assert.Equal("https://eu.example.com/v1", model.Client.DefaultServer);
        Assert.Equal("PetStoreClient", model.Client.Name);
    }
}
