using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>An alternative lacks the property that tells it apart.</summary>
internal sealed class SchemaDiscriminatorProperty() : LintRule("schema-discriminator-property", "An alternative lacks the property that tells it apart", ReportSeverity.Warning)
{
    public override string Reason =>
        "The discriminator reads a property that the alternative does not require, so that a valid value may not say what it is.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }
            Cat: { type: object, properties: { name: { type: string } } }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) =>
        from schema in subject.Document.AllSchemas
        where schema.Discriminator is not null
        from branch in schema.OneOf.Concat(schema.AnyOf)
        let target = branch.Target
        where target is not null && SchemaFacts.KnowsItsProperties(target)
            && !target.Required.Contains(schema.Discriminator!.PropertyName, StringComparer.Ordinal)
        select Found(
            subject.At(branch.Node), $"this alternative does not require '{schema.Discriminator!.PropertyName}', by which the discriminator tells it apart");
}
