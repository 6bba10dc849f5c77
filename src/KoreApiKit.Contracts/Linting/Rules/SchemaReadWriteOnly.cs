using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A schema is read-only and write-only.</summary>
internal sealed class SchemaReadWriteOnly() : LintRule("schema-read-write-only", "A schema is read-only and write-only", ReportSeverity.Error)
{
    public override string Reason =>
        "It may then stand neither in a request nor in a response.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, properties: { id: { type: string, readOnly: true, writeOnly: true } } }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, properties: { id: { type: string, readOnly: true } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.AllSchemas
        .Where(schema => schema is { ReadOnly: true, WriteOnly: true })
        .Select(schema => Found(subject.At(schema, "writeOnly"), "the value is read-only and write-only, so that it may stand nowhere"));
}
