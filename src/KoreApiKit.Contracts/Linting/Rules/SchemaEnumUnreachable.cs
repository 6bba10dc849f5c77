using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>A value of an enumeration is not allowed by the rest of its schema.</summary>
internal sealed class SchemaEnumUnreachable() : LintRule("schema-enum-unreachable", "A value of an enumeration is not allowed by the rest of its schema", ReportSeverity.Error)
{
    public override string Reason =>
        "The value is listed, but type, const or a limit of the same schema excludes it, so that it can never occur.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, enum: [small, 3] }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, enum: [small, '3'] }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (JsonSchema schema in subject.Document.AllSchemas)
        {
            if (!schema.Enum.IsDefault && schema.Keyword("enum") is SequenceNode members)
            {
                for (int i = 0; i < members.Items.Length; i++)
                {
                    if (Problem(subject, schema, members.Items[i]) is { } problem)
                    {
                        yield return Found(subject.AtItem(members, i), $"the value {SchemaFacts.Show(members.Items[i])} can never occur: {problem}");
                    }
                }
            }

            if (schema.Const is { } constant && Problem(subject, schema, constant) is { } reason)
            {
                yield return Found(subject.At(schema, "const"), $"the constant {SchemaFacts.Show(constant)} can never occur: {reason}");
            }
        }
    }

    private static string? Problem(LintSubject subject, JsonSchema schema, SpecNode value) =>
        subject.Validator.Validate(schema, value, ValidationDirection.Unknown, subject.CancellationToken)
            .Select(violation => violation.Message)
            .FirstOrDefault();
}
