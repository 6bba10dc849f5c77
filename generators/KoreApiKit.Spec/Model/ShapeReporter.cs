using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Says what of a schema is not in its type.</summary>
internal static class ShapeReporter
{
    public static void Report(ModelScope scope, SchemaShape shape, SchemaKind kind)
    {
        foreach (ShapeConflict conflict in shape.Conflicts)
        {
            scope.Findings.Add(FindingDescriptors.ConflictingSchemas, conflict.Location, conflict.Name, conflict.Explanation);
        }

        foreach (JsonSchema part in shape.Parts)
        {
            ReportKeywords(scope, part, kind);
        }

        foreach (SchemaChoice choice in scope.Kinds.Choices.Analyze(shape).Ignored)
        {
            scope.ReportNotExpressed(choice.Owner, choice.Keyword, "its branches only restrict values of the type beside it; the value is not checked against them");
        }

        if (kind is SchemaKind.Any && (!shape.Values.IsDefaultOrEmpty || shape.Choices.Count > 0))
        {
            string keyword = shape.Values.IsDefaultOrEmpty ? shape.Choices[0].Keyword : "enum";
            scope.ReportNotExpressed(shape.Schema, keyword, "its values share no type; any JSON is taken here");
        }

        if (kind is SchemaKind.Number && shape.EnumSchema is { } numbers)
        {
            scope.ReportNotExpressed(numbers, "enum", "its numbers have fractions; any number is taken");
        }
    }

    private static void ReportKeywords(ModelScope scope, JsonSchema part, SchemaKind kind)
    {
        Report(part.Not, "not", "the value is not checked against it");
        Report(part.If, "if", "the value is not checked against the condition");
        Report(part.Contains, "contains", "the items are not checked against it");
        Report(part.UnevaluatedItems, "unevaluatedItems", "the items are not checked against it");
        Report(part.PropertyNames, "propertyNames", "the names of members are not checked");
        if (!part.PatternProperties.IsEmpty)
        {
            scope.ReportNotExpressed(part, "patternProperties", kind is SchemaKind.Dictionary && part.PatternProperties.Length == 1 && part.AdditionalProperties?.Boolean is not null
                ? "the names of members are not checked against the pattern"
                : "the members that match a pattern are kept as they are");
        }

        if (!part.PrefixItems.IsEmpty)
        {
            scope.ReportNotExpressed(part, "prefixItems", "the items are any JSON");
        }

        if (!part.DependentSchemas.IsEmpty)
        {
            scope.ReportNotExpressed(part, "dependentSchemas", "the value is not checked against them");
        }

        void Report(JsonSchema? keyword, string name, string explanation)
        {
            if (keyword is not null && keyword.Boolean is null)
            {
                scope.ReportNotExpressed(part, name, explanation);
            }
        }
    }
}
