using KoreApiKit.ReferenceGenerator.Tests.Reference;

namespace KoreApiKit.ReferenceGenerator.Tests;

/// <summary>What the reference is given says the same as the spec.</summary>
public sealed class SchemaNormalizationTests
{
    [Theory]
    [InlineData("""{"properties":{"a":false,"b":{"type":"string"}}}""", """{"properties":{"b":{"type":"string"}}}""")]
    [InlineData("""{"properties":{"a":true}}""", """{"properties":{"a":{}}}""")]
    [InlineData("""{"properties":{"a":{"const":"sms"}}}""", """{"properties":{"a":{"enum":["sms"]}}}""")]
    [InlineData("""{"properties":{"const":{"type":"string"}}}""", """{"properties":{"const":{"type":"string"}}}""")]
    [InlineData("""{"oneOf":[{"properties":{"a":false}}]}""", """{"oneOf":[{"properties":{}}]}""")]
    public void Newer_words_become_older_ones(string schema, string expected) =>
        Assert.Equal(expected, SchemaNormalization.Apply(schema));

    [Fact]
    public void All_else_stays() =>
        Assert.All(
            ["""{"type":["string","null"],"maxLength":3}""", """{"additionalProperties":false,"required":["a"]}"""],
            schema => Assert.Equal(schema, SchemaNormalization.Apply(schema)));
}
