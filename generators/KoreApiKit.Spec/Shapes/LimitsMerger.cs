using System.Globalization;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>Combines limits that hold together: the tighter one of each kind.</summary>
internal static class LimitsMerger
{
    public static SchemaLimits Merge(SchemaLimits left, SchemaLimits right)
    {
        if (right == SchemaLimits.None)
        {
            return left;
        }

        if (left == SchemaLimits.None)
        {
            return right;
        }

        return new SchemaLimits
        {
            MinLength = Larger(left.MinLength, right.MinLength),
            MaxLength = Smaller(left.MaxLength, right.MaxLength),

            // Two patterns cannot be one: the outer one is the more specific.
            Pattern = right.Pattern ?? left.Pattern,
            Minimum = Larger(left.Minimum, right.Minimum),
            Maximum = Smaller(left.Maximum, right.Maximum),
            ExclusiveMinimum = Larger(left.ExclusiveMinimum, right.ExclusiveMinimum),
            ExclusiveMaximum = Smaller(left.ExclusiveMaximum, right.ExclusiveMaximum),
            MultipleOf = right.MultipleOf ?? left.MultipleOf,
            MinItems = Larger(left.MinItems, right.MinItems),
            MaxItems = Smaller(left.MaxItems, right.MaxItems),
            UniqueItems = left.UniqueItems || right.UniqueItems,
            MinContains = Larger(left.MinContains, right.MinContains),
            MaxContains = Smaller(left.MaxContains, right.MaxContains),
            MinProperties = Larger(left.MinProperties, right.MinProperties),
            MaxProperties = Smaller(left.MaxProperties, right.MaxProperties),
        };
    }

    private static int? Larger(int? left, int? right) => left is null ? right : right is null ? left : Math.Max(left.Value, right.Value);

    private static int? Smaller(int? left, int? right) => left is null ? right : right is null ? left : Math.Min(left.Value, right.Value);

    private static string? Larger(string? left, string? right) =>
        left is null ? right : right is null || Number(left) >= Number(right) ? left : right;

    private static string? Smaller(string? left, string? right) =>
        left is null ? right : right is null || Number(left) <= Number(right) ? left : right;

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;
}
