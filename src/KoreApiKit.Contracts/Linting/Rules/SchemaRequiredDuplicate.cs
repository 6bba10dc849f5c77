using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A property is required twice.</summary>
internal sealed class SchemaRequiredDuplicate() : LintRule("schema-required-duplicate", "A property is required twice", ReportSeverity.Warning)
{
    public override string Reason =>
        "The names in required must differ; the second does nothing, and another property was perhaps meant.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, required: [name, name], properties: { name: { type: string } } }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from schema in subject.Document.AllSchemas
        where schema.Required.Length > 1
        from name in schema.Required.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1)
        select Found(subject.At(schema, "required"), $"the property '{name.Key}' is required twice");
}
