using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Tests.OpenApi;

public sealed class SwaggerTests
{
    private const string Document = """
        swagger: '2.0'
        info: {title: Test, version: '1'}
        host: api.example.com
        basePath: /v1/
        schemes: [http, https]
        consumes: [application/json]
        produces: [application/json, application/xml]
        securityDefinitions:
          user: {type: basic}
          key: {type: apiKey, in: query, name: k}
        security: [{key: []}]
        definitions:
          Pet:
            type: object
            discriminator: kind
            required: [kind]
            properties:
              kind: {type: string}
              age: {type: integer, minimum: 0, exclusiveMinimum: true, x-nullable: true}
        parameters:
          page: {name: page, in: query, type: integer, default: 1}
        responses:
          gone: {description: gone, headers: {x-why: {type: string}}}
        paths:
          /pets:
            parameters: [{$ref: '#/parameters/page'}]
            get:
              parameters:
                - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: pipes}
                - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: multi}
              responses:
                200:
                  description: ok
                  schema: {type: array, items: {$ref: '#/definitions/Pet'}}
                  examples: {application/json: [{kind: cat}]}
                410: {$ref: '#/responses/gone'}
            post:
              parameters: [{name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}]
              responses: {default: {description: none}}
            put:
              consumes: [multipart/form-data]
              parameters:
                - {name: photo, in: formData, type: file, required: true}
                - {name: title, in: formData, type: string, maxLength: 9}
              responses: {default: {description: none}}
        """;

    private static readonly OpenApiDocument s_document = Documents.ReadClean(Document);

    [Fact]
    public void Host_base_path_and_schemes_become_servers() =>
        Assert.Equal(["https://api.example.com/v1", "http://api.example.com/v1"], s_document.Servers.Select(server => server.Url));

    [Fact]
    public void Simple_parameters_get_schemas_and_styles()
    {
        OpenApiOperation operation = s_document.Operations[0];
        Assert.Equal(
            ["page form False", "tags pipeDelimited False", "ids form True"],
            operation.Parameters.Select(parameter => $"{parameter.Name} {parameter.Style} {parameter.Explode}"));
        Assert.Equal(JsonTypes.Integer, operation.Parameters[0].Schema!.Types);
        Assert.Equal(JsonTypes.String, operation.Parameters[1].Schema!.Items!.Types);
    }

    [Fact]
    public void Responses_get_content_for_each_media_type_they_produce()
    {
        OpenApiResponse response = s_document.Operations[0].Responses[0];
        Assert.Equal(["application/json", "application/xml"], response.Content.Select(mediaType => mediaType.Name));
        Assert.Equal("/definitions/Pet", response.Content[0].Schema!.Items!.Target!.Pointer);
        Assert.Single(response.Content[0].Examples);
        Assert.Empty(response.Content[1].Examples);
        Assert.Equal("x-why", Assert.Single(s_document.Operations[0].Responses[1].Headers).Name);
    }

    [Fact]
    public void A_body_parameter_becomes_the_request_body()
    {
        OpenApiOperation operation = s_document.Operations[1];
        Assert.Equal(["page"], operation.Parameters.Select(parameter => parameter.Name));
        Assert.True(operation.RequestBody!.Required);
        Assert.Equal("application/json", Assert.Single(operation.RequestBody.Content).Name);
    }

    [Fact]
    public void Form_parameters_become_one_object()
    {
        OpenApiMediaType body = Assert.Single(s_document.Operations[2].RequestBody!.Content);
        Assert.Equal("multipart/form-data", body.Name);
        Assert.Equal("photo", Assert.Single(body.Schema!.Required));
        Assert.Equal("String binary", $"{body.Schema.Properties[0].Schema.Types} {body.Schema.Properties[0].Schema.Format}");
        Assert.Equal(9, body.Schema.Properties[1].Schema.Limits.MaxLength);
    }

    [Fact]
    public void Security_and_schemas_are_those_of_version_3()
    {
        Assert.Equal(["http basic", "apiKey "], s_document.SecuritySchemes.Select(scheme => $"{scheme.Type} {scheme.Scheme}"));
        Assert.Equal("key", s_document.Operations[0].Security[0].Schemes[0].SchemeName);
        JsonSchema pet = Assert.Single(s_document.Schemas).Schema;
        Assert.Equal("kind", pet.Discriminator!.PropertyName);
        JsonSchema age = pet.Properties[1].Schema;
        Assert.Equal(JsonTypes.Integer | JsonTypes.Null, age.Types);
        Assert.Equal((null, "0"), (age.Limits.Minimum, age.Limits.ExclusiveMinimum));
    }
}
