using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Tests.OpenApi;

public sealed class OperationTests
{
    [Fact]
    public void Parameters_of_the_path_come_first_and_are_replaced_by_name_and_place()
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + """
            paths:
              /pets/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: trace, in: header, schema: {type: string}}
                get:
                  operationId: getPet
                  tags: [Pets]
                  parameters:
                    - {name: id, in: query, schema: {type: integer}}
                    - {name: trace, in: header, required: true, schema: {type: integer}}
                  responses: {'200': {description: ok}}
            """);
        OpenApiOperation operation = Assert.Single(document.Operations);
        Assert.Equal("GET", operation.Method);
        Assert.Equal("/pets/{id}", operation.Path);
        Assert.Equal("api.yaml(11,5)", operation.MethodLocation.ToString());
        Assert.Equal(
            ["Path id True", "Header trace True", "Query id False"],
            operation.Parameters.Select(parameter => $"{parameter.Place} {parameter.Name} {parameter.Required}"));
    }

    [Theory]
    [InlineData("path", "simple", false)]
    [InlineData("header", "simple", false)]
    [InlineData("query", "form", true)]
    [InlineData("cookie", "form", true)]
    public void Styles_have_the_defaults_of_their_place(string place, string style, bool explode)
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + $$$"""
            paths:
              {{{(place == "path" ? "/{p}" : "/")}}}:
                get:
                  parameters: [{name: p, in: {{{place}}}, required: true, schema: {type: array} }]
                  responses: {'200': {description: ok}}
            """);
        OpenApiParameter parameter = Assert.Single(Assert.Single(document.Operations).Parameters);
        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
    }

    [Fact]
    public void Written_styles_are_kept_and_explode_follows_them()
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + """
            paths:
              /:
                get:
                  parameters:
                    - {name: a, in: query, style: pipeDelimited, schema: {type: array}}
                    - {name: b, in: query, style: form, explode: false, schema: {type: array}}
                  responses: {'200': {description: ok}}
            """);
        Assert.Equal(
            ["pipeDelimited False", "form False"],
            document.Operations[0].Parameters.Select(parameter => $"{parameter.Style} {parameter.Explode}"));
    }

    [Fact]
    public void Statuses_may_be_numbers_in_yaml_and_ranges_in_lower_case()
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + """
            paths:
              /:
                get:
                  responses:
                    200: {description: ok}
                    4xx: {description: no}
                    default: {description: else}
            """);
        Assert.Equal(["200", "4XX", "default"], document.Operations[0].Responses.Select(response => response.Status));
        Assert.Equal("api.yaml(11,9)", document.Operations[0].Responses[1].StatusLocation.ToString());
    }

    [Fact]
    public void A_key_that_is_no_status_is_reported_and_the_others_are_read()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /:
                get:
                  responses:
                    OK: {description: ok}
                    '201': {description: created}
            """);
        Documents.AssertOne(findings, "KAK107", "api.yaml(10,9)");
        Assert.Equal(["201"], document!.Operations[0].Responses.Select(response => response.Status));
    }

    [Fact]
    public void Security_is_inherited_unless_the_operation_says_otherwise()
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + """
            security: [{key: []}]
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                token: {type: http, scheme: Bearer}
            paths:
              /inherits: {get: {responses: {'200': {description: ok}}}}
              /none: {get: {security: [], responses: {'200': {description: ok}}}}
              /own: {get: {security: [{token: [read]}, {}], responses: {'200': {description: ok}}}}
            """);
        Assert.Equal(
            ["key", "", "token(read)|"],
            document.Operations.Select(operation => string.Join("|", operation.Security.Select(requirement => string.Join(
                "+", requirement.Schemes.Select(scheme => scheme.SchemeName + (scheme.Scopes.IsEmpty ? "" : $"({scheme.Scopes[0]})")))))));
        Assert.Equal("bearer", document.SecuritySchemes[1].Scheme);
        Assert.Equal(("header", "X-Key"), (document.SecuritySchemes[0].In, document.SecuritySchemes[0].ParameterName));
    }

    [Fact]
    public void A_requirement_of_an_unknown_scheme_is_reported_with_a_suggestion()
    {
        (_, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /: {get: {security: [{tokn: []}], responses: {}}}
            components: {securitySchemes: {token: {type: http, scheme: bearer}}}
            """);
        Assert.Contains("did you mean 'token'?", Documents.AssertOne(findings, "KAK109", "api.yaml(7,25)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Webhooks_and_callbacks_are_inbound()
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + """
            webhooks:
              arrived: {post: {responses: {'200': {description: ok}}}}
            paths:
              /subscribe:
                post:
                  callbacks:
                    changed:
                      '{$request.body#/url}': {$ref: '#/paths/~1subscribe'}
                  responses: {'201': {description: ok}}
            """);
        Assert.Single(document.Operations);
        Assert.Equal(["arrived", "{$request.body#/url}"], document.InboundOperations.Select(operation => operation.Path));
    }

    [Fact]
    public void Servers_of_operations_replace_those_of_paths()
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + """
            servers:
              - url: https://{region}.example.com
                variables: {region: {default: eu, enum: [eu, us]}}
            paths:
              /:
                servers: [{url: /path}]
                get: {servers: [{url: /operation}], responses: {}}
                put: {responses: {}}
            """);
        OpenApiServerVariable variable = Assert.Single(Assert.Single(document.Servers).Variables);
        Assert.Equal("region eu eu,us", $"{variable.Name} {variable.Default} {string.Join(",", variable.Enum)}");
        Assert.Equal(["/operation", "/path"], document.Operations.Select(operation => operation.Servers[0].Url));
    }

    [Fact]
    public void Everything_may_be_referred_to_also_in_other_files()
    {
        OpenApiDocument document = Documents.ReadClean(
            Documents.Head + """
            paths:
              /pets/{id}: {$ref: 'parts.yaml#/item'}
            """,
            ("parts.yaml", """
            item:
              get:
                parameters: [{$ref: '#/id'}]
                requestBody: {$ref: '#/body'}
                responses:
                  '200': {$ref: '#/hop'}
            id: {name: id, in: path, required: true, schema: {$ref: 'pet.json#/properties/id'}}
            body: {content: {application/json: {schema: {$ref: pet.json}, examples: {cat: {$ref: '#/cat'}}}}}
            cat: {externalValue: cat.json}
            hop: {$ref: '#/ok'}
            ok: {description: ok, headers: {x-rate: {$ref: '#/rate'}}}
            rate: {schema: {type: integer}}
            """),
            ("pet.json", """{"type": "object", "properties": {"id": {"type": "string"}}}"""),
            ("cat.json", """{"id": "1"}"""));
        OpenApiOperation operation = Assert.Single(document.Operations);
        Assert.Equal("/properties/id", operation.Parameters[0].Schema!.Target!.Pointer);
        Assert.Equal("pet.json", operation.RequestBody!.Content[0].Schema!.Target!.DocumentPath);
        Assert.Equal("cat.json(1,1)", operation.RequestBody.Content[0].Examples[0].Value!.Location.ToString());
        Assert.Equal("x-rate", operation.Responses[0].Headers[0].Name);
        Assert.Equal("200", operation.Responses[0].Status);
    }

    [Fact]
    public void A_parameter_that_refers_to_itself_is_reported_once()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /: {get: {parameters: [{$ref: '#/components/parameters/a'}], responses: {}}}
            components:
              parameters:
                a: {$ref: '#/components/parameters/b'}
                b: {$ref: '#/components/parameters/a'}
            """);
        Assert.Single(Documents.Lines(findings), line => line.Contains(" KAK007 ", StringComparison.Ordinal));
        Assert.Empty(document!.Operations[0].Parameters);
    }
}
