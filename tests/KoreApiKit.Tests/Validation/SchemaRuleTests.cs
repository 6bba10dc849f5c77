using System.Text.Json;
using KoreApiKit.Json;
using KoreApiKit.Validation;

namespace KoreApiKit.Tests.Validation;

public class SchemaRuleTests
{
    [Theory]
    [InlineData("""{"not":{"type":"string"}}""", "\"a\"", " not: It is just what the specification forbids.")]
    [InlineData("""{"type":["string","null"]}""", "1.5", " type: It must be a string or null, but is a number.")]
    [InlineData("""{"type":"integer"}""", "1.0", "")]
    [InlineData("""{"enum":[1,"a"]}""", "2", " enum: It must be one of [1,\"a\"].")]
    [InlineData("""{"const":{"a":[1]}}""", """{"a":[1.0]}""", "")]
    [InlineData("""{"anyOf":[{"required":["a"]},{"required":["b"]}]}""", "{}", " anyOf: It fits none of 2 alternatives. 'a' is missing. Or: 'b' is missing.")]
    [InlineData("""{"oneOf":[{"required":["a"]},{"required":["b"]}]}""", """{"a":1,"b":2}""", " oneOf: It must fit one of 2 alternatives, but fits 2.")]
    [InlineData("""{"contains":{"minimum":5}}""", "[1,2]", " contains: At least 1 of its items must be of the kind that the specification asks for, but 0 are.")]
    [InlineData("""{"contains":{"minimum":5},"maxContains":1}""", "[5,6]", " maxContains: At most 1 of its items may be of the kind that the specification limits, but 2 are.")]
    [InlineData("""{"propertyNames":{"maxLength":1}}""", """{"a/b":1}""", "/a~1b propertyNames: Its name is not allowed. It must have at most 1 character, but has 3.")]
    [InlineData("""{"properties":{"a":true},"additionalProperties":false}""", """{"b":1}""", "/b additionalProperties: No member of this name is allowed.")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":false}""", """["a",1]""", "/1 items: No item is allowed at this place.")]
    [InlineData("""{"$defs":{"0":{"properties":{"n":{"$ref":"#/$defs/0"}},"required":["v"]}},"$ref":"#/$defs/0"}""", """{"v":1,"n":{}}""", "/n required: 'v' is missing.")]
    [InlineData("""{"$defs":{"0":{"anyOf":[{"$ref":"#/$defs/0"},false]}},"$ref":"#/$defs/0"}""", "1", "")]
    [InlineData("""{"minimum":1e30}""", "1", " minimum: It must be at least 1E+30, but is 1.")]
    public void A_value_is_checked(string schema, string json, string expected)
    {
        using var value = JsonDocument.Parse(json);

        ValidationResult result = ValidationResult.Of(collector =>
            collector.CheckRule(value.RootElement, new SchemaRule(schema), static (writer, element) => JsonWrite.Element(writer, element)));

        Assert.Equal(expected, string.Join('|', result.Violations.Select(violation => $"{violation.Pointer} {violation.Keyword}: {violation.Message}")));
    }

    [Fact]
    public void A_deep_value_is_checked_to_its_end()
    {
        string json = new string('[', 500) + new string(']', 500);
        using var value = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        var rule = new SchemaRule("""{"$defs":{"0":{"type":"array","items":{"$ref":"#/$defs/0"}}},"$ref":"#/$defs/0"}""");

        Assert.True(ValidationResult.Of(collector => collector.CheckRule(value.RootElement, rule, static (writer, element) => JsonWrite.Element(writer, element))).IsValid);
    }
}
