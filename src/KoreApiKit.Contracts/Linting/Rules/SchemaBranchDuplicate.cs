using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>Two alternatives of a schema are the same.</summary>
internal sealed class SchemaBranchDuplicate() : LintRule("schema-branch-duplicate", "Two alternatives of a schema are the same", ReportSeverity.Error)
{
    public override string Reason =>
        "A value that fits one fits the other too: under oneOf nothing of that kind is valid, and under anyOf one does nothing.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { oneOf: [{ type: string }, { type: integer }, { type: string }] }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { oneOf: [{ type: string }, { type: integer }] }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (JsonSchema schema in subject.Document.AllSchemas)
        {
            foreach (string keyword in (string[])["oneOf", "anyOf"])
            {
                if (schema.Keyword(keyword) is not SequenceNode branches)
                {
                    continue;
                }

                var seen = new HashSet<SpecNode>(NodeEquality.Instance);
                for (int i = 0; i < branches.Items.Length; i++)
                {
                    if (!seen.Add(branches.Items[i]))
                    {
                        yield return Found(subject.AtItem(branches, i), $"this alternative of '{keyword}' is the same as an earlier one");
                    }
                }
            }
        }
    }
}
