using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A value of an enumeration stands there twice.</summary>
internal sealed class SchemaEnumDuplicate() : LintRule("schema-enum-duplicate", "A value of an enumeration stands there twice", ReportSeverity.Warning)
{
    public override string Reason =>
        "The second does nothing, and another value was perhaps meant.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, enum: [cat, dog, cat] }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, enum: [cat, dog, bird] }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (JsonSchema schema in subject.Document.AllSchemas.Where(schema => !schema.Enum.IsDefault))
        {
            var seen = new HashSet<SpecNode>(NodeEquality.Instance);
            var members = (SequenceNode)schema.Keyword("enum")!;
            for (int i = 0; i < members.Items.Length; i++)
            {
                if (!seen.Add(members.Items[i]))
                {
                    yield return Found(subject.AtItem(members, i), $"the value {SchemaFacts.Show(members.Items[i])} stands in this enumeration twice");
                }
            }
        }
    }
}
