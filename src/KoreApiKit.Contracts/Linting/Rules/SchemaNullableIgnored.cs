using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>nullable has no meaning in this version.</summary>
internal sealed class SchemaNullableIgnored() : LintRule("schema-nullable-ignored", "nullable has no meaning in this version", ReportSeverity.Warning)
{
    public override string Reason =>
        "OpenAPI 3.1 has no nullable: the value null is refused. Add the type null.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, nullable: true }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: [string, 'null'] }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.HasOldSchemas
        ? []
        : subject.Document.AllSchemas
            .Where(schema => schema.Keyword("nullable") is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" })
            .Select(schema => Found(subject.At(schema, "nullable"), "'nullable' has no meaning since OpenAPI 3.1; write type: [..., 'null']"));
}
