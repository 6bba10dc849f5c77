using KoreApiKit.Contracts.Linting.Rules;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Tests.Linting;

/// <summary>Documents of every version against the official schema of that version.</summary>
public sealed class SpecificationTests
{
    private const string Paths = "paths: { /pets: { get: { responses: { '200': { description: All pets. } } } } }\n";

    [Theory]
    [InlineData("swagger: '2.0'\ninfo: { title: Pets, version: '1' }\n" + Paths)]
    [InlineData("openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\n" + Paths)]
    [InlineData("openapi: 3.1.1\ninfo: { title: Pets, version: '1' }\n" + Paths)]
    [InlineData("openapi: 3.2.0\ninfo: { title: Pets, version: '1' }\n" + Paths)]
    [InlineData("openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { type: object, properties: { a: { $ref: '#/components/schemas/A' } }, x-a: 1 } } }\n")]
    [InlineData("openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\ncomponents: { schemas: { A: { type: [object, 'null'], properties: { a: true }, discriminator: { propertyName: a } } } }\n")]
    public void AValidDocumentHasNoFinding(string document) => Assert.Empty(Check(document));

    [Theory]
    [InlineData("swagger: '2.0'\ninfo: { title: Pets, version: '1' }\npaths: { /pets: { get: { responses: { '200': {} } } } }\n", "/paths/~1pets/get/responses/200", "description", 3)]
    [InlineData("openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\nservrs: []\n", "/servrs", "did you mean 'servers'", 4)]
    [InlineData("openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { type: object, properties: { a: { typ: string } } } } }\n", "/components/schemas/A/properties/a/typ", "did you mean 'type'", 4)]
    [InlineData("openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { type: [string, 'null'] } } }\n", "/components/schemas/A/type", "is an array, but must be a string", 4)]
    [InlineData("openapi: 3.1.0\ninfo: { title: Pets }\npaths: {}\n", "/info", "'version' is missing", 2)]
    [InlineData("openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { type: strin } } }\n", "/components/schemas/A/type", "strin", 4)]
    [InlineData("openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { items: { required: name } } } }\n", "/components/schemas/A/items/required", "an array", 4)]
    [InlineData("openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents: { parameters: { A: { name: a, in: query, schema: {},\n example: 1,\n examples: {} } } }\n", "/components/parameters/A", "the properties 'example' and 'examples' exclude each other", 6)]
    [InlineData("openapi: 3.1.0\ninfo: { title: Pets, version: '1', license: { name: MIT, identifier: MIT,\n url: 'https://a.example' } }\npaths: {}\n", "/info/license", "the property 'url' is not allowed here", 3)]
    [InlineData("openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths:\n  pets: {}\n", "/paths/pets", "a path must begin with '/'", 4)]
    [InlineData("openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths:\n  pets: {}\n", "/paths/pets", "a path must begin with '/'", 4)]
    public void AMistakeIsFoundAtItsPlaceInWords(string document, string pointer, string words, int line)
    {
        ReportFinding finding = Assert.Single(Check(document));

        Assert.Equal((pointer, line), (finding.Place.Pointer, finding.Place.Span!.Value.StartLine + 1));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("alternative", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADialectOfTheDocumentsOwnIsNotJudged() => Assert.Empty(Check("""
        openapi: 3.1.0
        jsonSchemaDialect: https://example.com/dialect
        info: { title: Pets, version: '1' }
        components: { schemas: { A: { type: strange } } }
        """));

    private static IReadOnlyList<ReportFinding> Check(string document) => LintExamples.Check(document, SpecificationViolation.RuleId);
}
