using System.Collections.Immutable;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>What is the same though it is written differently, where findings stand, and how shared parts are reported.</summary>
public class ApiComparisonTests
{
    private const string Cat = "{ type: object, required: [name], properties: { name: { type: string, minLength: 1 } } }";

    [Theory]
    [InlineData("$ref: '#/components/schemas/Cat'", Cat)]
    [InlineData(Cat, "allOf: [{ $ref: '#/components/schemas/Cat' }]")]
    [InlineData(Cat, "allOf: [{ type: object, properties: { name: { type: string, minLength: 1 } } }, { required: [name] }]")]
    [InlineData("type: [string, 'null']", "anyOf: [{ type: string }, { type: 'null' }]")]
    [InlineData("type: [string, 'null']", "oneOf: [{ type: 'null' }, { type: string }]")]
    [InlineData("type: string, enum: [a, b]", "oneOf: [{ const: b, title: B }, { const: a, title: A }], type: string")]
    [InlineData("type: string, minLength: 0", "type: string")]
    [InlineData("type: number, minimum: 1.0", "type: number, minimum: 1")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]", "oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }]")]
    [InlineData("type: object, additionalProperties: true", "type: object")]
    [InlineData("properties: { a: { type: string } }", "type: object, properties: { a: { type: string } }")]
    public void What_means_the_same_is_no_change(string before, string now)
    {
        Assert.Empty(Ids(Shared(before), Shared(now)));
        Assert.Empty(Ids(Shared(now), Shared(before)));
    }

    [Theory]
    [InlineData("oneOf: [{ const: a }, { const: b }]", "oneOf: [{ const: a }, { const: c }]", "response-enum-value-added response-enum-value-removed")]
    [InlineData("anyOf: [{ const: a }, { const: b }]", "anyOf: [{ const: a }, { const: b }, { const: c }]", "response-enum-value-added")]
    [InlineData("type: object, additionalProperties: {}", "type: object, additionalProperties: { type: string }", "response-additional-properties-constrained")]
    [InlineData("$ref: '#/components/schemas/Cat'", "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]", "response-one-of-case-added")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]", "$ref: '#/components/schemas/Dog'", "response-one-of-case-removed")]
    [InlineData("type: string", "type: integer, minimum: 4", "response-type-changed")]
    [InlineData(
        "minProperties: 1, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }",
        "minProperties: 1, oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind }",
        "response-one-of-case-removed")]
    public void What_means_something_else_is_named_once(string before, string now, string ids) =>
        Assert.Equal(ids, string.Join(' ', Ids(Shared(before), Shared(now)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("'201': { description: D }", "'200': { description: D }, default: { description: D }", "default-response-added success-response-added success-response-removed")]
    [InlineData("'200': { description: D }", "default: { description: D }", "default-response-added response-covered-by-range")]
    [InlineData("'200': { description: D }", "2XX: { description: D }", "response-covered-by-range response-range-added")]
    public void Default_stands_for_a_success_where_no_success_is_described(string before, string now, string ids) =>
        Assert.Equal(ids, string.Join(' ', Ids(Responses(before), Responses(now)).Order(StringComparer.Ordinal)));

    private static string Responses(string responses) =>
        $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths:
          /things: { get: { operationId: get, responses: { {{responses}} } } }
        """;

    [Fact]
    public void Nullable_of_3_0_is_null_of_3_1()
    {
        string old = Shared("type: string, nullable: true").Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal);

        Assert.Equal(["specification-version-raised"], Ids(old, Shared("type: [string, 'null']")));
    }

    [Fact]
    public void A_change_of_a_shared_schema_is_one_finding_that_counts_the_operations()
    {
        ApiChange change = Assert.Single(Compare(Two("minLength: 1"), Two("minLength: 2")));

        Assert.Equal("request-min-length-increased", change.Rule.Id);
        Assert.Equal("POST /cats, request body, 'items[].name': minLength rose from 1 to 2 (and 1 more operation)", change.Message);
        Assert.Equal(["POST /cats", "PUT /cats"], change.Uses.Select(use => use.Operation.Title));
        Assert.Equal("/components/schemas/Cat/properties/name/minLength", change.New!.Value.Pointer);
        Assert.Equal(change.New.Value.Pointer, change.Old!.Value.Pointer);
        Assert.Equal("api.yaml(14,62)", change.New.Value.Location.ToString());
    }

    [Fact]
    public void What_is_gone_stands_where_it_was_and_where_it_would_be()
    {
        ApiChange change = Assert.Single(Compare(Shared("type: object, properties: { a: {}, b: {} }"), Shared("type: object, properties: { a: {} }")));

        Assert.Equal("response-optional-property-removed", change.Rule.Id);
        Assert.Equal("GET /things, response 200: property 'b' was removed", change.Message);
        Assert.EndsWith("/schema/properties/b", change.Old!.Value.Pointer, StringComparison.Ordinal);
        Assert.EndsWith("/schema", change.New!.Value.Pointer, StringComparison.Ordinal);
    }

    [Fact]
    public void Cycles_end_and_are_compared_once()
    {
        string Cyclic(string limit) => Shared("$ref: '#/components/schemas/Node'").Replace(
            "schemas: {",
            $"schemas: {{ Node: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/Node' }}, kin: {{ type: array, items: {{ $ref: '#/components/schemas/Node' }} }}, name: {{ type: string, maxLength: {limit} }} }} }},",
            StringComparison.Ordinal);

        Assert.Empty(Ids(Cyclic("5"), Cyclic("5")));
        Assert.Equal(["response-max-length-increased"], Ids(Cyclic("5"), Cyclic("6")));
    }

    [Theory]
    [InlineData("allOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Loop' }]")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Loop' }, { type: string }]")]
    [InlineData("not: { $ref: '#/components/schemas/Loop' }")]
    public void A_schema_that_contains_itself_by_composition_ends(string schema)
    {
        string text = Shared(schema).Replace(
            "schemas: {",
            "schemas: { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }, { anyOf: [{ $ref: '#/components/schemas/Loop' }, { type: object }] }] },",
            StringComparison.Ordinal);

        Assert.Empty(Ids(text, text));
    }

    [Fact]
    public void A_property_of_both_directions_is_judged_for_each()
    {
        string Echo(string enumeration) => Documents.Head + $$"""
            paths:
              /echo:
                post:
                  requestBody: { content: { application/json: { schema: { type: string, enum: [{{enumeration}}] } } } }
                  responses:
                    '200': { description: OK, content: { application/json: { schema: { type: string, enum: [{{enumeration}}] } } } }
            """;

        Assert.Equal(["request-enum-value-added", "response-enum-value-added"], Ids(Echo("a"), Echo("a, b")));
        Assert.Equal(["request-enum-value-removed", "response-enum-value-removed"], Ids(Echo("a, b"), Echo("a")));
    }

    [Fact]
    public void A_read_only_property_is_no_part_of_a_request()
    {
        string Body(string properties) => Documents.Head + $$"""
            paths:
              /things:
                post:
                  requestBody: { content: { application/json: { schema: { type: object, required: [id], properties: { {{properties}} } } } } }
                  responses: { '204': { description: None } }
            """;

        Assert.Empty(Ids(Body("id: { type: string, readOnly: true, minLength: 1 }"), Body("id: { type: string, readOnly: true, minLength: 9 }")));
    }

    [Fact]
    public void An_operation_that_moved_is_compared_as_well()
    {
        string At(string path, string status) => Documents.Head + $$"""
            paths:
              {{path}}:
                get: { operationId: getIt, responses: { '{{status}}': { description: OK } } }
            """;

        Assert.Equal(
            ["operation-path-changed", "success-response-added", "success-response-removed"],
            Ids(At("/v1/it", "200"), At("/v2/it", "204")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_swagger_document_is_like_its_openapi_form()
    {
        const string Swagger = """
            swagger: '2.0'
            info: { title: Test, version: '1' }
            produces: [application/json]
            paths:
              /things:
                get: { responses: { '200': { description: OK, schema: { type: string } } } }
            """;
        string openApi = Shared("type: string").Replace("components:", "x-ignored:", StringComparison.Ordinal);

        Assert.Equal(["specification-version-raised"], Ids(Swagger, openApi));
    }

    [Fact]
    public void A_library_of_schemas_is_compared_in_both_directions()
    {
        string Library(string limit) => $$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            components: { schemas: { Name: { type: string, maxLength: {{limit}} } } }
            """;

        ImmutableArray<ApiChange> changes = Compare(Library("5"), Library("4"));

        Assert.Equal(["request-max-length-decreased", "response-max-length-decreased"], changes.Select(change => change.Rule.Id));
        Assert.All(changes, change => Assert.Equal("schema 'Name': maxLength fell from 5 to 4", change.Message));
    }

    [Fact]
    public void More_pairs_than_are_compared_are_a_finding()
    {
        OpenApiDocument document = Read(Two("minLength: 1"));

        Assert.Empty(ApiComparison.Compare(document, document, 4, CancellationToken.None));
        Assert.Equal("comparison-incomplete", Assert.Single(ApiComparison.Compare(document, document, 3, CancellationToken.None)).Rule.Id);
    }

    [Fact]
    public void A_cancelled_comparison_stops()
    {
        OpenApiDocument document = Documents.ReadClean(Two("minLength: 1"));

        Assert.Throws<OperationCanceledException>(() => ApiComparison.Compare(document, document, new CancellationToken(canceled: true)));
    }

    private static string Shared(string schema) => Documents.Head + $$"""
        paths:
          /things:
            get:
              responses:
                '200': { description: OK, content: { application/json: { schema: { {{(schema.StartsWith('{') ? schema[1..^1] : schema)}} } } } }
        components:
          schemas: { Cat: {{Cat}}, Dog: { type: object, properties: { bark: { type: boolean } } } }
        """;

    private static string Two(string limit) => Documents.Head + $$"""
        paths:
          /cats:
            post: { requestBody: { $ref: '#/components/requestBodies/Cats' }, responses: { '204': { description: OK } } }
            put: { requestBody: { $ref: '#/components/requestBodies/Cats' }, responses: { '204': { description: OK } } }
        components:
          requestBodies:
            Cats: { content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Cat' } } } } } } }
          schemas:
            Cat: { type: object, properties: { name: { type: string, {{limit}} } } }
        """;

    private static string[] Ids(string before, string now) => [.. Compare(before, now).Select(change => change.Rule.Id)];

    private static ImmutableArray<ApiChange> Compare(string before, string now) => ApiComparison.Compare(Read(before), Read(now));

    private static OpenApiDocument Read(string text) => Assert.IsType<OpenApiDocument>(Documents.Read(text).Document);
}
