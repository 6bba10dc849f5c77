using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An enumeration has no values.</summary>
internal sealed class SchemaEnumEmpty() : LintRule("schema-enum-empty", "An enumeration has no values", ReportSeverity.Error)
{
    public override string Reason =>
        "No value is one of none, so that nothing is valid.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, enum: [] }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, enum: [cat] }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.AllSchemas
        .Where(schema => schema.Enum is { IsDefault: false, IsEmpty: true })
        .Select(schema => Found(subject.At(schema, "enum"), "the enumeration has no values: nothing is valid"));
}
