using System.Text.Json;
using CsCheck;
using KoreApiKit.Json;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;
using KoreApiKit.Validation;

namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>
/// Rules at run time and the validator of documents are two programs for one specification: for any schema and any value
/// they must agree.
/// </summary>
public sealed class RuleOracleTests
{
    private static readonly Gen<string> s_value = Gen.Recursive<string>((depth, inner) => depth >= 3
        ? OneOf("null", "true", "0", "1", "2.0", "-1.5", "\"\"", "\"a\"", "\"ab\"", "\"b1\"")
        : Gen.Frequency(
            (3, OneOf("null", "true", "0", "1", "2.0", "-1.5", "\"\"", "\"a\"", "\"ab\"", "\"b1\"")),
            (2, inner.Array[0, 3].Select(items => $"[{string.Join(",", items)}]")),
            (2, inner.Array[0, 3].Select(members => $"{{{string.Join(",", members.Select((member, i) => $"\"{"abx"[i]}\":{member}"))}}}"))));

    private static readonly Gen<string> s_schema = Gen.Recursive<string>((depth, inner) =>
    {
        Gen<string> leaf = OneOf(
            "{}", "true", "false", """{"type":"string"}""", """{"type":["integer","null"]}""", """{"type":"object"}""", """{"type":"array"}""",
            """{"minLength":1}""", """{"maxLength":1}""", """{"pattern":"^a"}""", """{"minimum":1}""", """{"exclusiveMaximum":2}""", """{"multipleOf":0.5}""",
            """{"required":["a"]}""", """{"minProperties":1}""", """{"maxProperties":1}""", """{"minItems":1}""", """{"maxItems":1}""", """{"uniqueItems":true}""",
            """{"dependentRequired":{"a":["b"]}}""", """{"enum":[1,"a",null,[0],{"a":1}]}""", """{"const":2}""", """{"$ref":"#/$defs/d"}""");
        return depth >= 3
            ? leaf
            : Gen.Frequency(
                (3, leaf),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"allOf":[{{one}},{{two}}]}""")),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"anyOf":[{{one}},{{two}}],"maxItems":2}""")),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"oneOf":[{{one}},{{two}}]}""")),
                (1, inner.Select(one => $$"""{"not":{{one}} }""")),
                (1, Gen.Select(inner, inner, inner, (one, two, three) => $$"""{"if":{{one}},"then":{{two}},"else":{{three}} }""")),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"properties":{"a":{{one}} },"additionalProperties":{{two}} }""")),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"patternProperties":{"^[ab]$":{{one}}},"unevaluatedProperties":{{two}} }""")),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"anyOf":[{"properties":{"a":{{one}} } },{"required":["b"],"properties":{"b":true} }],"unevaluatedProperties":{{two}} }""")),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"prefixItems":[{{one}}],"items":{{two}} }""")),
                (1, Gen.Select(inner, inner, (one, two) => $$"""{"contains":{{one}},"maxContains":2,"unevaluatedItems":{{two}} }""")),
                (1, inner.Select(one => $$"""{"propertyNames":{{one}} }""")),
                (1, inner.Select(one => $$"""{"dependentSchemas":{"a":{{one}} } }""")));
    });

    [Fact]
    public void Rules_and_the_validator_of_documents_agree() =>
        Gen.Select(s_schema.Where(schema => !IsLenient(schema)), s_value).Sample(
            (schema, value) => FitsDocument(schema, value) == FitsRule(schema, value),
            iter: 3000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    // A choice with an alternative that allows anything is left out of rules on purpose.
    private static bool IsLenient(string schema) =>
        schema.Contains("Of\":[{}", StringComparison.Ordinal) || schema.Contains("Of\":[true", StringComparison.Ordinal)
        || schema.Contains(",{}]", StringComparison.Ordinal) || schema.Contains(",true]", StringComparison.Ordinal);

    private static bool FitsDocument(string schema, string value)
    {
        var findings = new FindingCollection();
        SpecNode instance = SpecTextReader.Read("value.json", value, findings, CancellationToken.None).Root!;
        return new SchemaValidator().IsValid(Read(schema), instance);
    }

    private static bool FitsRule(string schema, string value)
    {
        var json = new SchemaJson();
        string text = json.Of(Read(schema)) switch
        {
            SchemaJson.Anything => "{}",
            "false" => """{"not":{}}""",
            var written => written,
        };
        string definitions = json.Definitions(100_000)!;
        var rule = new SchemaRule(definitions.Length == 0 ? text : SchemaJson.ObjectOf([definitions, .. text.Length == 2 ? Array.Empty<string>() : [text[1..^1]]]));
        using var instance = JsonDocument.Parse(value);
        return ValidationResult.Of(collector => collector.CheckRule(instance.RootElement, rule, static (writer, element) => JsonWrite.Element(writer, element))).IsValid;
    }

    private static JsonSchema Read(string schema)
    {
        string text = $$"""{"$defs":{"d":{"type":["object","string"],"properties":{"a":{"$ref":"#/$defs/d"} } } },"items":{{schema}} }""";
        var findings = new FindingCollection();
        return SchemaDocumentReader.Read("schema.json", [new SpecSource("schema.json", text)], findings, CancellationToken.None)!.Items!;
    }
}
