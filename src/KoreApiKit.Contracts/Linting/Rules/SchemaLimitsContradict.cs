using System.Globalization;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>The limits of a schema allow nothing.</summary>
internal sealed class SchemaLimitsContradict() : LintRule("schema-limits-contradict", "The limits of a schema allow nothing", ReportSeverity.Error)
{
    public override string Reason =>
        "The lower limit is above the upper one, so that no value is valid.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, minLength: 5, maxLength: 3 }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: string, minLength: 3, maxLength: 5 }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject)
    {
        foreach (JsonSchema schema in subject.Document.AllSchemas)
        {
            SchemaLimits limits = schema.Limits;
            (string Low, JsonNumber? Least, string High, JsonNumber? Most, bool MayBeEqual)[] pairs =
            [
                ("minLength", Number(limits.MinLength), "maxLength", Number(limits.MaxLength), true),
                ("minItems", Number(limits.MinItems), "maxItems", Number(limits.MaxItems), true),
                ("minProperties", Number(limits.MinProperties), "maxProperties", Number(limits.MaxProperties), true),
                ("minContains", Number(limits.MinContains), "maxContains", Number(limits.MaxContains), true),
                ("minimum", Number(limits.Minimum), "maximum", Number(limits.Maximum), true),
                ("exclusiveMinimum", Number(limits.ExclusiveMinimum), "maximum", Number(limits.Maximum), false),
                ("minimum", Number(limits.Minimum), "exclusiveMaximum", Number(limits.ExclusiveMaximum), false),
                ("exclusiveMinimum", Number(limits.ExclusiveMinimum), "exclusiveMaximum", Number(limits.ExclusiveMaximum), false),
            ];
            foreach ((string low, JsonNumber? least, string high, JsonNumber? most, bool mayBeEqual) in pairs)
            {
                if (least is { } lower && most is { } upper && (lower > upper || (!mayBeEqual && lower >= upper)))
                {
                    yield return Found(subject.At(schema, low), $"'{low}' leaves nothing below '{high}': no value is valid");
                }
            }
        }
    }

    private static JsonNumber? Number(int? count) =>
        count is { } number ? JsonNumber.Parse(number.ToString(CultureInfo.InvariantCulture)) : null;

    private static JsonNumber? Number(string? text) => text is null ? null : JsonNumber.Parse(text);
}
