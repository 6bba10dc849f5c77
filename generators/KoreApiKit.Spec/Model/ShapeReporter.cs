using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Says what the parts of a schema contradict, and what of it is taken in another sense than the letter.</summary>
internal static class ShapeReporter
{
    private static readonly string[] PatternsOfEveryName = ["", ".*", "^.*$", "^.*", ".+", "^.+$", "^", "."];

    public static void Report(ModelScope scope, SchemaShape shape, SchemaKind kind)
    {
        foreach (ShapeConflict conflict in shape.Conflicts)
        {
            scope.Findings.Add(FindingDescriptors.ConflictingSchemas, conflict.Location, conflict.Name, conflict.Explanation);
        }

        if (kind != SchemaKind.Dictionary || shape.IsClosed)
        {
            return;
        }

        foreach (JsonSchema part in shape.Parts.Where(part => part.PatternProperties.Any(property => !PatternsOfEveryName.Contains(property.Name)) && part.AdditionalProperties is null))
        {
            scope.ReportNotExpressed(part, "patternProperties", "members whose names match no pattern must be of its type too");
        }
    }
}
