using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A keyword does not apply to the type of its schema.</summary>
internal sealed class SchemaKeywordMismatch() : LintRule("schema-keyword-mismatch", "A keyword does not apply to the type of its schema", ReportSeverity.Warning)
{
    public override string Reason =>
        "The keyword is silently ignored: a minLength of a number checks nothing.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: integer, maxLength: 3 }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: integer, maximum: 999 }
        """;

    private static readonly (JsonTypes Types, string[] Keywords)[] Groups =
    [
        (JsonTypes.String, ["minLength", "maxLength", "pattern"]),
        (JsonTypes.Number | JsonTypes.Integer, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        (JsonTypes.Array, ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"]),
        (JsonTypes.Object, ["properties", "required", "minProperties", "maxProperties", "additionalProperties", "patternProperties", "propertyNames", "discriminator"]),
    ];

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from schema in subject.Document.AllSchemas
        where schema.HasType && schema.Node is MappingNode node && node["in"] is null
        from rules in Groups
        where (schema.Types & rules.Types) == 0
        from keyword in rules.Keywords
        where schema.Keyword(keyword) is not null
        select Found(subject.At(schema, keyword), $"'{keyword}' does not apply to the type of this schema and is ignored");
}
