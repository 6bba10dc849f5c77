using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A required property is not declared.</summary>
internal sealed class SchemaRequiredUndefined() : LintRule("schema-required-undefined", "A required property is not declared", ReportSeverity.Warning)
{
    public override string Reason =>
        "Nothing is known of the property but its name; mostly it was renamed in properties alone.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, required: [nmae], properties: { name: { type: string } } }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from schema in subject.Document.AllSchemas
        where schema.HasType && !schema.Properties.IsEmpty && SchemaFacts.KnowsItsProperties(schema) && schema.AdditionalProperties is null
        from name in schema.Required
        where !schema.Properties.Any(property => property.Name == name)
        select Found(
            subject.At(schema, "required"),
            $"the property '{name}' is required but not declared{Suggestion.For(name, schema.Properties.Select(property => property.Name))}");
}
