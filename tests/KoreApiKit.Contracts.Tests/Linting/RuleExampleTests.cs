using KoreApiKit.Contracts.Linting;
using KoreApiKit.Contracts.Linting.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Tests.Linting;

/// <summary>Every rule finds something in its bad example, at a place, and nothing in the good one.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids => [.. LintRules.All.Select(rule => rule.Rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheBadExampleIsFound(string id)
    {
        IReadOnlyList<ReportFinding> findings = LintExamples.Check(LintExamples.Whole(LintExamples.Rule(id).Bad), id);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            Assert.Equal(id, finding.Rule.Id);
            Assert.NotNull(finding.Place.Span);
            Assert.NotNull(finding.Place.Pointer);
            Assert.DoesNotContain('\n', finding.Message);
            Assert.False(finding.Message.EndsWith('.'), finding.Message);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheGoodExampleIsClean(string id) =>
        Assert.Empty(LintExamples.Check(LintExamples.Whole(LintExamples.Rule(id).Good), id, SpecificationViolation.RuleId));

    [Fact]
    public void IdsAreUnique() =>
        Assert.Equal(LintRules.All.Count, LintRules.All.Select(rule => rule.Rule.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void EveryRuleIsRegistered() => Assert.Equal(
        typeof(LintRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LintRule))).Select(type => type.Name).Order(StringComparer.Ordinal),
        LintRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/pets#cats", 1)]
    [InlineData("/cats#all", 3)]
    public void AFragmentIsAcceptedWhereItTellsKeysOfOnePathApart(string other, int findings)
    {
        string document = LintExamples.Whole($$"""
            paths:
              '/pets#dogs':
                get: { responses: { '204': { description: None. } } }
              '{{other}}':
                get: { responses: { '204': { description: None. } } }
              '/pets?kind=fish':
                get: { responses: { '204': { description: None. } } }
            """);

        Assert.Equal(findings, LintExamples.Check(document, "lint/path-query").Count);
    }

    [Theory]
    [InlineData("pet.json", 0)]
    [InlineData("'#/components/schemas/Owner'", 1)]
    public void ANameForAnotherFileIsUsedWithIt(string target, int findings)
    {
        string document = LintExamples.Whole($$"""
            paths:
              /pets:
                get:
                  responses:
                    '200':
                      description: A pet.
                      content: { application/json: { schema: { oneOf: [{ $ref: pet.json }, { $ref: '#/components/schemas/Owner' }] } } }
            components: { schemas: { Owner: { type: string }, Pet: { $ref: {{target}} } } }
            """);

        IReadOnlyList<ReportFinding> found = LintExamples.Check(
            [new SpecSource(LintExamples.File, document), new SpecSource("pet.json", "{ \"type\": \"object\" }")], "lint/component-unused");

        Assert.Equal(findings, found.Count);
    }

    [Fact]
    public void ADocumentTakesFindingsAway()
    {
        const string Suppressed = """
            paths:
              /pets/:
                x-koreapikit-suppress: [lint/path-trailing-slash]
                get: { responses: { '204': { description: None. } } }
              /toys/:
                get: { responses: { '204': { description: None. } } }
            """;

        ReportFinding finding = Assert.Single(LintExamples.Check(LintExamples.Whole(Suppressed), "lint/path-trailing-slash"));

        Assert.Equal("/paths/~1toys~1", finding.Place.Pointer);
    }
}
