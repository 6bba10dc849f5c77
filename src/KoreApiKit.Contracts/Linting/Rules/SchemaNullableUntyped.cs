using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>nullable stands without a type.</summary>
internal sealed class SchemaNullableUntyped() : LintRule("schema-nullable-untyped", "nullable stands without a type", ReportSeverity.Note)
{
    public override string Reason =>
        "By OpenAPI 3.0.3 nullable only adds to a type in the same schema; without one, tools disagree about null.";

    public override string Bad => """
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths: {}
        components: { schemas: { Pet: { nullable: true, enum: [cat, null] } } }
        """;

    public override string Good => """
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths: {}
        components: { schemas: { Pet: { type: string, nullable: true, enum: [cat, null] } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.AllSchemas
        .Where(schema => schema.AlwaysAllowsNull && schema.Keyword("nullable") is not null && schema.Keyword("type") is null)
        .Select(schema => Found(subject.At(schema, "nullable"), "'nullable' stands without a 'type', so that tools disagree about null"));
}
