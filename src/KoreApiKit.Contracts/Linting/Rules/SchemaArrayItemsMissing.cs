using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An array does not say what it holds.</summary>
internal sealed class SchemaArrayItemsMissing() : LintRule("schema-array-items-missing", "An array does not say what it holds", ReportSeverity.Warning)
{
    public override string Reason =>
        "Its items may be anything, so that nothing can be generated or checked. OpenAPI 2.0 and 3.0 require items.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: array }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: array, items: { type: string } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.AllSchemas
        .Where(schema => schema.HasType && (schema.Types & ~JsonTypes.Null) == JsonTypes.Array)
        .Where(schema => schema.Items is null && schema.PrefixItems.IsEmpty && schema.Reference is null && schema.AllOf.IsEmpty && schema.AnyOf.IsEmpty && schema.OneOf.IsEmpty)
        .Select(schema => Found(subject.At(schema, "type"), "the array does not say what it holds; add 'items'"));
}
