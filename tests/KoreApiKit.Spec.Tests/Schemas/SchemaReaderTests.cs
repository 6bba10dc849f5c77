using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Tests.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Schemas;

public sealed class SchemaReaderTests
{
    [Theory]
    [InlineData("{type: string, nullable: true}", "{type: [string, 'null']}")]
    [InlineData("{type: integer, minimum: 1, exclusiveMinimum: true}", "{type: integer, exclusiveMinimum: 1}")]
    [InlineData("{type: number, maximum: 2.50, exclusiveMaximum: true, minimum: 1, exclusiveMinimum: false}", "{type: number, exclusiveMaximum: 2.50, minimum: 1}")]
    [InlineData("{type: string, example: abc}", "{type: string, examples: [abc]}")]
    public void Version_3_0_and_3_1_have_one_normal_form(string older, string newer)
    {
        JsonSchema left = SchemaTexts.ReadComponent("3.0.3", "A: " + older);
        JsonSchema right = SchemaTexts.ReadComponent("3.1.0", "A: " + newer);
        Assert.Equal(right.Types, left.Types);
        Assert.Equal(right.HasType, left.HasType);
        Assert.Equal(right.Limits, left.Limits);
        Assert.Equal(right.Examples.Select(Text), left.Examples.Select(Text));
    }

    [Fact]
    public void Siblings_of_a_reference_count_in_3_1_only()
    {
        const string Schemas = "A: {$ref: '#/components/schemas/B', minLength: 3}, B: {type: string}";
        JsonSchema newer = SchemaTexts.ReadComponent("3.1.0", Schemas);
        Assert.True(newer.Reference!.HasSiblings);
        Assert.Equal(3, newer.Limits.MinLength);
        Assert.Same(newer, newer.Target);
        JsonSchema older = SchemaTexts.ReadComponent("3.0.3", Schemas);
        Assert.False(older.Reference!.HasSiblings);
        Assert.Null(older.Limits.MinLength);
        Assert.Equal(JsonTypes.String, older.Target!.Types);
    }

    [Fact]
    public void Descriptions_beside_a_reference_are_no_siblings()
    {
        JsonSchema schema = SchemaTexts.ReadComponent("3.1.0", "A: {$ref: '#/components/schemas/B', description: Text, deprecated: true}, B: {}");
        Assert.False(schema.Reference!.HasSiblings);
        Assert.Equal("Text", schema.Description);
        Assert.Equal("/components/schemas/B", schema.Target!.Pointer);
    }

    [Fact]
    public void One_node_gives_one_schema()
    {
        JsonSchema schema = SchemaTexts.Read("""
            {"$defs": {"n": {"type": "object", "properties": {"next": {"$ref": "#/$defs/n"}}}},
             "properties": {"a": {"$ref": "#/$defs/n"}, "b": {"$ref": "#/$defs/n"}}}
            """);
        JsonSchema node = schema.Properties[0].Schema.Target!;
        Assert.Same(node, schema.Properties[1].Schema.Target);
        Assert.Same(node, node.Properties[0].Schema.Target);
        Assert.Equal("/$defs/n/properties/next", node.Properties[0].Schema.Pointer);
    }

    [Theory]
    [InlineData("type: strnig", "1,7", "'strnig'")]
    [InlineData("minLength: -1", "1,12", "-1")]
    [InlineData("minLength: 1.5", "1,12", "1.5")]
    [InlineData("maximum: '3'", "1,10", "a number")]
    [InlineData("multipleOf: 0", "1,13", "above zero")]
    [InlineData("properties: [a]", "1,13", "an object")]
    [InlineData("properties:\n  a: text", "2,6", "a schema")]
    [InlineData("required: true", "1,11", "an array")]
    [InlineData("required: [a, 1]", "1,15", "array of strings")]
    [InlineData("allOf: {}", "1,8", "an array")]
    [InlineData("exclusiveMinimum: true", "1,19", "a number")]
    [InlineData("items: [true]", "1,8", "a schema")]
    public void A_value_of_the_wrong_kind_is_reported_and_left_out(string text, string place, string part)
    {
        (JsonSchema? schema, FindingCollection findings) = SchemaTexts.ReadWithFindings(text);
        Assert.NotNull(schema);
        Assert.Contains(part, Documents.AssertOne(findings, "KAK102", $"schema.yaml({place})"), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_keywords_are_kept_silently()
    {
        JsonSchema schema = SchemaTexts.Read("{x-mine: 1, madeUp: {a: b}}");
        Assert.Equal("1", Text(schema.Keyword("x-mine")!));
    }

    [Theory]
    [InlineData("{const: a}", "a")]
    [InlineData("{enum: [b]}", "b")]
    [InlineData("{enum: [a, b]}", null)]
    public void A_single_value_is_found_however_it_is_written(string text, string? value) =>
        Assert.Equal(value, SchemaTexts.Read(text).SingleValue is { } node ? Text(node) : null);

    [Fact]
    public void Patterns_that_dotnet_cannot_use_are_reported_at_their_place()
    {
        (JsonSchema? schema, FindingCollection findings) = SchemaTexts.ReadWithFindings("type: string\npattern: '(?i)a'");
        Assert.Contains("inline options", Documents.AssertOne(findings, "KAK205", "schema.yaml(2,10)"), StringComparison.Ordinal);
        Assert.Equal("(?i)a", schema!.Limits.Pattern);
    }

    [Fact]
    public void Older_drafts_are_read_by_their_schema_uri()
    {
        JsonSchema schema = SchemaTexts.Read("""
            {"$schema": "http://json-schema.org/draft-07/schema#",
             "items": [{"type": "string"}], "additionalItems": false,
             "dependencies": {"a": ["b"], "c": {"required": ["d"]}}}
            """);
        Assert.Equal(JsonTypes.String, Assert.Single(schema.PrefixItems).Types);
        Assert.False(schema.Items!.Boolean);
        Assert.Equal("b", Assert.Single(Assert.Single(schema.DependentRequired).Required));
        Assert.Equal("c", Assert.Single(schema.DependentSchemas).Name);
    }

    [Fact]
    public void A_mapping_of_a_discriminator_names_schemas_or_refers_to_them()
    {
        JsonSchema schema = SchemaTexts.ReadComponent("3.1.0", """
            A: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {b: B, c: '#/components/schemas/C'}}},
               B: {allOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: {a: A}}}, C: {type: object}
            """);
        Assert.Equal(
            ["b /components/schemas/B", "c /components/schemas/C"],
            schema.Discriminator!.Mapping.Select(mapping => $"{mapping.Value} {mapping.Schema.Pointer}"));
        Assert.Same(schema, schema.Discriminator.Mapping[0].Schema.Discriminator!.Mapping[0].Schema);
    }

    [Fact]
    public void A_mapping_that_leads_nowhere_is_reported_and_left_out()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths: {}
            components:
              schemas:
                A: {discriminator: {propertyName: k, mapping: {b: '#/components/schemas/B'}}}
            """);
        Documents.AssertOne(findings, "KAK105", "api.yaml(9,55)");
        Assert.Empty(document!.Schemas[0].Schema.Discriminator!.Mapping);
    }

    [Fact]
    public void A_mapping_to_a_file_whose_schema_was_moved_into_the_document_finds_it_by_name()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths: {}
            components:
              schemas:
                A: {discriminator: {propertyName: k, mapping: {b: models/B.yml}}}
                B: {type: object}
            """);
        Documents.AssertOne(findings, "KAK105", "api.yaml(9,55)");
        Assert.Equal("/components/schemas/B", Assert.Single(document!.Schemas[0].Schema.Discriminator!.Mapping).Schema.Pointer);
    }

    [Theory]
    [InlineData("{$ref: '#'}")]
    [InlineData("{$ref: '#/$defs/a', $defs: {a: {$ref: '#/$defs/b', title: x}, b: {$ref: '#/$defs/a', description: y}}}")]
    public void References_that_lead_only_to_themselves_are_reported_once_and_have_no_target(string text)
    {
        (JsonSchema? schema, FindingCollection findings) = SchemaTexts.ReadWithFindings(text);
        Assert.Single(Documents.Lines(findings), line => line.Contains(" KAK007 ", StringComparison.Ordinal));
        Assert.Null(schema!.Target);
    }

    [Fact]
    public void Broken_references_are_reported_wherever_they_stand()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(
            Documents.Head + "paths: {}\ncomponents: {schemas: {A: {$ref: other.json}}}",
            ("other.json", "{\n \"items\": {\"$ref\": \"#/absent\"}\n}"));
        Documents.AssertOne(findings, "KAK006", "other.json(2,20)");
        Assert.Null(document!.Schemas[0].Schema.Target!.Items!.Target);
    }

    private static string Text(SpecNode node) => Assert.IsType<ScalarNode>(node).Text;
}
