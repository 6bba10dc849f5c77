using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>Something stands beside a reference and is ignored.</summary>
internal sealed class ReferenceSiblings() : LintRule("reference-siblings", "Something stands beside a reference and is ignored", ReportSeverity.Warning)
{
    public override string Reason =>
        "In OpenAPI 3.0 and 2.0 a $ref stands alone; what is beside it means nothing. Use allOf, or move to 3.1.";

    public override string Bad => """
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths: {}
        components:
          schemas:
            Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner', nullable: true } } }
            Owner: { type: object }
        """;

    public override string Good => """
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        paths: {}
        components:
          schemas:
            Pet: { type: object, properties: { owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/Owner' }] } } }
            Owner: { type: object }
        """;

    private static readonly string[] Harmless = ["$ref", "description", "summary"];

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => !subject.HasOldSchemas
        ? []
        : subject.Document.AllSchemas
            .Where(schema => schema.Reference is not null)
            .Select(schema => (MappingNode)schema.Node)
            .SelectMany(node => node.Entries
                .Where(entry => !Harmless.Contains(entry.Key, StringComparer.Ordinal) && !entry.Key.StartsWith("x-", StringComparison.Ordinal))
                .Select(entry => Found(subject.AtKey(node, entry.Key), $"'{entry.Key}' stands beside a $ref and is ignored")));
}
