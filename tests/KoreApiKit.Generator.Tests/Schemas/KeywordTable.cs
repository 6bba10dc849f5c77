using static KoreApiKit.Generator.Tests.Schemas.KeywordFate;

namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>Every keyword of JSON Schema 2020-12, of OpenAPI's Schema Object and of the older dialects that are read.</summary>
public static class KeywordTable
{
    private const string Point = "{ type: object, required: [x], properties: { x: { type: integer } }, additionalProperties: false }";

    /// <summary>Core (JSON Schema 2020-12 Core, section 8).</summary>
    public static KeywordRow[] Core { get; } =
    [
        new("$schema", Reference, "the dialect of a file", "{ $schema: 'https://json-schema.org/draft/2020-12/schema', type: string }", "\"a\"", Fragment: "public required string Value"),
        new("$vocabulary", Annotation, "is for meta-schemas: nothing", "{ $vocabulary: {}, type: string }", "\"a\""),
        new("$id", Reference, "a name for references", "{ $id: 'https://example.com/id', type: string }", "\"a\""),
        new("$anchor", Reference, "a name for references", "{ $anchor: here, type: string }", "\"a\""),
        new("$dynamicAnchor", Reference, "is taken as `$anchor`", "{ $dynamicAnchor: there, type: string }", "\"a\""),
        new("$ref", Reference, "the type of the schema it leads to; keywords beside it count (3.1)", "{ $ref: '#/components/schemas/Point' }", """{"x":1}""", """{"x":"1"}""", "expected a number", "public required Point Value"),
        new("$dynamicRef", Reference, "is taken as `$ref` to the same anchor", "{ $dynamicRef: '#point' }", """{"x":1}""", """{"x":"1"}""", "expected a number", "public required Point Value"),
        new("$defs", Reference, "types for the schemas that are used", "{ $defs: { D: { type: string, maxLength: 1 } }, $ref: '#/components/schemas/OfDefs/properties/value/$defs/D' }", "\"a\"", "\"ab\"", "/value maxLength"),
        new("$comment", Annotation, "nothing", "{ $comment: words, type: string }", "\"a\""),
    ];

    /// <summary>Applicators (Core, sections 10 and 11).</summary>
    public static KeywordRow[] Applicators { get; } =
    [
        new("allOf", Expressed, "one record with the members of all parts", $"{{ allOf: [{Point}, {{ required: [y], properties: {{ y: {{ type: integer }} }} }}] }}", """{"x":1,"y":2}""", """{"x":1}""", "'y' is missing", "public required long Y"),
        new("anyOf", Expressed, "a union", "{ anyOf: [{ type: string }, { type: boolean }] }", "true", null, null, "TryGetBoolean"),
        new("oneOf", Expressed, "a union", "{ oneOf: [{ type: string }, { type: boolean }] }", "\"a\"", null, null, "TryGetString"),
        new("not", Validated, "a rule", "{ type: string, not: { const: no } }", "\"yes\"", "\"no\"", "/value not"),
        new("if", Validated, "a rule with `then` and `else`", "{ type: string, if: { pattern: ^a }, then: { maxLength: 1 }, else: { maxLength: 2 } }", "\"a\"", "\"aa\"", "/value maxLength"),
        new("then", Validated, "a rule with `if`", "{ type: string, if: { pattern: ^a }, then: { maxLength: 1 } }", "\"bb\"", "\"aa\"", "/value maxLength"),
        new("else", Validated, "a rule with `if`", "{ type: string, if: { pattern: ^a }, else: { maxLength: 1 } }", "\"aa\"", "\"bb\"", "/value maxLength"),
        new("dependentSchemas", Validated, "a rule", "{ type: object, properties: { a: { type: string }, b: { type: string } }, dependentSchemas: { a: { required: [b] } } }", """{"b":"1"}""", """{"a":"1"}""", "/value required"),
        new("prefixItems", Validated, "a list of one type, or of a union where the JSON types differ; a rule for the places", "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false }", """["a",1]""", """[1,"a"]""", "/value/0 type|/value/1 type", "IReadOnlyList<OfPrefixItemsValueItem>"),
        new("items", Expressed, "the type of a list's items", "{ type: array, items: { type: integer } }", "[1]", "[true]", "expected a number", "IReadOnlyList<long>"),
        new("contains", Validated, "a rule", "{ type: array, items: { type: integer }, contains: { minimum: 5 } }", "[1,5]", "[1]", "/value contains"),
        new("properties", Expressed, "properties of a record", Point, """{"x":1}""", """{"x":true}""", "expected a number", "public required long X"),
        new("patternProperties", Expressed, "a map of their type, or kept members with a rule", "{ type: object, patternProperties: { ^a: { type: integer } }, additionalProperties: false }", """{"a":1}""", """{"b":1}""", "/value/b additionalProperties", "IReadOnlyDictionary<string, long>"),
        new("additionalProperties", Expressed, "a map; beside properties a member `AdditionalProperties`", "{ type: object, additionalProperties: { type: integer } }", """{"a":1}""", """{"a":"1"}""", "expected a number", "IReadOnlyDictionary<string, long>"),
        new("propertyNames", Validated, "a rule", "{ type: object, propertyNames: { pattern: ^a } }", """{"a":1}""", """{"b":1}""", "/value/b propertyNames"),
        new("unevaluatedItems", Validated, "a rule", "{ type: array, prefixItems: [{ type: string }], unevaluatedItems: false }", "[\"a\"]", "[\"a\",1]", "/value/1 unevaluatedItems"),
        new("unevaluatedProperties", Expressed, "as `additionalProperties`; a rule beside `if` and `dependentSchemas`", "{ type: object, unevaluatedProperties: { type: integer } }", """{"a":1}""", """{"a":"1"}""", "expected a number", "IReadOnlyDictionary<string, long>"),
    ];

    /// <summary>Assertions (JSON Schema 2020-12 Validation, section 6).</summary>
    public static KeywordRow[] Assertions { get; } =
    [
        new("type", Expressed, "the C# type; several are a union, `null` is `?`", "{ type: [integer, 'null'] }", "null", "\"a\"", "expected a number", "public required long? Value"),
        new("enum", Expressed, "an open enum of strings or whole numbers, which keeps values that are not listed; a rule for others", "{ type: string, enum: [a, b] }", "\"c\"", "1", "expected a string", "readonly partial record struct OfEnumValue"),
        new("const", Expressed, "a constant, written always and checked when read", "{ const: a }", "\"a\"", "\"b\"", "expected the constant", "public string Value => \"a\""),
        new("multipleOf", Validated, "a limit", "{ type: number, multipleOf: 0.1 }", "0.3", "0.35", "/value multipleOf"),
        new("maximum", Validated, "a limit", "{ type: integer, maximum: 5 }", "5", "6", "/value maximum"),
        new("exclusiveMaximum", Validated, "a limit", "{ type: integer, exclusiveMaximum: 5 }", "4", "5", "/value exclusiveMaximum"),
        new("minimum", Validated, "a limit", "{ type: integer, minimum: 5 }", "5", "4", "/value minimum"),
        new("exclusiveMinimum", Validated, "a limit", "{ type: integer, exclusiveMinimum: 5 }", "6", "5", "/value exclusiveMinimum"),
        new("maxLength", Validated, "a limit, in code points", "{ type: string, maxLength: 2 }", "\"ab\"", "\"abc\"", "/value maxLength"),
        new("minLength", Validated, "a limit, in code points", "{ type: string, minLength: 2 }", "\"ab\"", "\"a\"", "/value minLength"),
        new("pattern", Validated, "a limit: the expression of ECMA-262, translated", "{ type: string, pattern: '^\\d$' }", "\"1\"", "\"a\"", "/value pattern"),
        new("maxItems", Validated, "a limit", "{ type: array, maxItems: 1 }", "[1]", "[1,2]", "/value maxItems"),
        new("minItems", Validated, "a limit", "{ type: array, minItems: 1 }", "[1]", "[]", "/value minItems"),
        new("uniqueItems", Validated, "a limit: items are compared by what they hold", "{ type: array, uniqueItems: true }", """[{"a":1},{"a":2}]""", """[{"a":1},{"a":1.0}]""", "/value uniqueItems"),
        new("maxContains", Validated, "a rule with `contains`", "{ type: array, contains: { const: 1 }, maxContains: 1 }", "[1,2]", "[1,1]", "/value maxContains"),
        new("minContains", Validated, "a rule with `contains`", "{ type: array, contains: { const: 1 }, minContains: 2 }", "[1,1]", "[1]", "/value minContains"),
        new("maxProperties", Validated, "a limit", "{ type: object, maxProperties: 1 }", """{"a":1}""", """{"a":1,"b":1}""", "/value maxProperties"),
        new("minProperties", Validated, "a limit", "{ type: object, minProperties: 1 }", """{"a":1}""", "{}", "/value minProperties"),
        new("required", Expressed, "`required`; a rule where no property has the name", Point, """{"x":1}""", "{}", "'x' is missing", "public required long X"),
        new("dependentRequired", Validated, "a check", "{ type: object, properties: { a: { type: string }, b: { type: string } }, dependentRequired: { a: [b] } }", """{"b":"1"}""", """{"a":"1"}""", "/value dependentRequired"),
    ];

    /// <summary>Formats, contents and words (Validation, sections 7 to 9).</summary>
    public static KeywordRow[] Annotations { get; } =
    [
        new("format", Expressed, "a type of its own where C# has one; other formats are annotations, as JSON Schema has it", "{ type: string, format: date }", "\"2025-06-27\"", "\"today\"", "expected a date", "public required DateOnly Value"),
        new("contentEncoding", Expressed, "`base64` is `ReadOnlyMemory<byte>`", "{ type: string, contentEncoding: base64 }", "\"AQID\"", "\"*\"", "base64", "ReadOnlyMemory<byte>"),
        new("contentMediaType", Annotation, "nothing: the text is kept", "{ type: string, contentMediaType: text/html }", "\"<p>\""),
        new("contentSchema", Annotation, "nothing: the text is kept", "{ type: string, contentMediaType: application/json, contentSchema: { type: object } }", "\"{}\""),
        new("title", Annotation, "the name of a case or a file's type, and documentation", "{ type: string, title: A title }", "\"a\"", Fragment: "A title"),
        new("description", Annotation, "documentation", "{ type: string, description: Some words. }", "\"a\"", Fragment: "Some words."),
        new("default", Annotation, "documentation: what is left out stays left out", "{ type: string, default: a }", "\"b\"", Fragment: "Default: \"a\"."),
        new("deprecated", Annotation, "`[Obsolete]`; of a required member a remark", "{ type: string, deprecated: true }", "\"a\"", Fragment: "marks it as deprecated"),
        new("readOnly", Annotation, "the member may be left out of requests", "{ type: string, readOnly: true }", "\"a\"", Fragment: "Only in responses"),
        new("writeOnly", Annotation, "the member may be left out of responses, and a text is not shown by `ToString`", "{ type: string, writeOnly: true }", "\"a\"", Fragment: "RecordText.Secret"),
        new("examples", Annotation, "checked against the schema", "{ type: string, examples: [a] }", "\"a\""),
    ];

    /// <summary>What OpenAPI adds, and what older dialects have.</summary>
    public static KeywordRow[] OpenApi { get; } =
    [
        new("discriminator", Expressed, "the member that tells the cases of a union", "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat } } }", """{"kind":"cat"}""", """{"kind":"Dog","paws":"4"}""", "expected a number", "DogCase"),
        new("xml", Annotation, "nothing: bodies are JSON", "{ type: string, xml: { attribute: true } }", "\"a\""),
        new("externalDocs", Annotation, "nothing", "{ type: string, externalDocs: { url: 'https://example.com' } }", "\"a\""),
        new("example", Annotation, "checked against the schema", "{ type: string, example: a }", "\"a\""),
        new("definitions", Reference, "as `$defs`", "{ definitions: { D: { type: integer } }, $ref: '#/components/schemas/OfDefinitions/properties/value/definitions/D' }", "1", "\"1\"", "expected a number"),
    ];

    public static IEnumerable<KeywordRow> All => [.. Core, .. Applicators, .. Assertions, .. Annotations, .. OpenApi];

    public static KeywordRow Of(string keyword) => All.Single(row => row.Keyword == keyword);
}
