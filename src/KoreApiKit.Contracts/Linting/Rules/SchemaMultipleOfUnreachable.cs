using System.Globalization;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Linting.Rules;

/// <summary>No multiple lies within the limits.</summary>
internal sealed class SchemaMultipleOfUnreachable() : LintRule("schema-multiple-unreachable", "No multiple lies within the limits", ReportSeverity.Error)
{
    public override string Reason =>
        "minimum and maximum leave no value of multipleOf between them, so that nothing is valid.";

    public override string Bad => """
        paths: {}
        components:
          schemas:
            Pet: { type: integer, minimum: 1, maximum: 4, multipleOf: 5 }
        """;

    public override string Good => """
        paths: {}
        components:
          schemas:
            Pet: { type: integer, minimum: 1, maximum: 5, multipleOf: 5 }
        """;

    public override IEnumerable<ReportFinding> Check(LintSubject subject) => subject.Document.AllSchemas
        .Where(schema => HasNoMultiple(schema.Limits))
        .Select(schema => Found(subject.At(schema, "multipleOf"), "no multiple lies between 'minimum' and 'maximum': nothing is valid"));

    private static bool HasNoMultiple(SchemaLimits limits) =>
        limits is { MultipleOf: { } step, Minimum: { } minimum, Maximum: { } maximum }
        && decimal.TryParse(step, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal by)
        && decimal.TryParse(minimum, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal least)
        && decimal.TryParse(maximum, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal most)
        && by >= 1
        && least <= most
        && decimal.Floor(most / by) * by < least;
}
