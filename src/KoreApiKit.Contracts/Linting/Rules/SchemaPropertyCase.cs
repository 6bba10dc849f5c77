using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>Two properties differ in case only.</summary>
internal sealed class SchemaPropertyCase() : LintRule("schema-property-case", "Two properties differ in case only", ReportSeverity.Warning)
{
    public override string Reason =>
        "In many languages they become the same name, and readers of JSON that ignore case mix them up.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, properties: { petName: { type: string }, petname: { type: string } } }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: object, properties: { petName: { type: string }, nickName: { type: string } } }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (JsonSchema schema in subject.Document.AllSchemas.Where(schema => schema.Properties.Length > 1))
        {
            var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (SchemaProperty property in schema.Properties)
            {
                if (!seen.TryAdd(property.Name, property.Name))
                {
                    yield return Found(
                        ReportPlace.At(property.NameLocation, subject.Pointers.Of(property.Schema.Node)),
                        $"the properties '{seen[property.Name]}' and '{property.Name}' differ in case only");
                }
            }
        }
    }
}
