using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A required property is not allowed.</summary>
internal sealed class SchemaRequiredImpossible() : LintRule("schema-required-impossible", "A required property is not allowed", ReportSeverity.Error)
{
    public override string Reason =>
        "The schema requires a property that additionalProperties: false forbids, so that no object is valid.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { title: { type: string } }, additionalProperties: false }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } }, additionalProperties: false }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from schema in subject.Document.AllSchemas
        where schema.AdditionalProperties?.Boolean is false && schema.PatternProperties.IsEmpty
        from name in schema.Required
        where !schema.Properties.Any(property => property.Name == name)
        select Found(
            subject.At(schema, "required"),
            $"the property '{name}' is required but not allowed{Suggestion.For(name, schema.Properties.Select(property => property.Name))}");
}
