using System.Globalization;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Validation;

/// <summary>The checks of texts and numbers. A limit that cannot apply to the C# type is left out.</summary>
internal static class ScalarChecks
{
    /// <summary>Statements, except that of the pattern, which needs a field.</summary>
    /// <param name="place">The last argument of each check: nothing, or a comma and the member.</param>
    /// <param name="mayBeNull">Whether the value's C# type allows null.</param>
    public static IEnumerable<string> Of(TypeUse use, string value, string place = "", bool mayBeNull = false) =>
        use.Type is NamedTypeReference
            ? Lengths(use.Constraints, Text(use.Type, value, mayBeNull), place)
                .Concat(Numbers(use.Constraints, $"{value}{(mayBeNull ? "?" : "")}.Value", place, mayBeNull, isBinary: false))
        : IsText(use.Type) ? Lengths(use.Constraints, Text(use.Type, value, mayBeNull), place)
        : use.Type is ScalarTypeReference { Scalar: ScalarType.Int32 or ScalarType.Int64 or ScalarType.Decimal } ? Numbers(use.Constraints, value, place, mayBeNull, isBinary: false)
        : use.Type is ScalarTypeReference { Scalar: ScalarType.Single or ScalarType.Double } ? Numbers(use.Constraints, value, place, mayBeNull, isBinary: true)
        : [];

    /// <summary>Whether limits on texts apply: the C# value keeps the text as it is on the wire.</summary>
    public static bool IsText(TypeReference type) =>
        type is ScalarTypeReference { Scalar: ScalarType.String or ScalarType.Uri } or NamedTypeReference { Kind: NamedTypeKind.Enum };

    /// <summary>The expression for the text on the wire.</summary>
    public static string Text(TypeReference type, string value, bool mayBeNull) => type switch
    {
        ScalarTypeReference { Scalar: ScalarType.Uri } => $"{value}?.OriginalString",
        NamedTypeReference => $"{value}{(mayBeNull ? "?" : "")}.ToString()",
        _ => value,
    };

    private static IEnumerable<string> Lengths(ConstraintsModel limits, string text, string place)
    {
        if (limits.MinLength is > 0)
        {
            yield return $"collector.CheckMinLength({text}, {limits.MinLength.Value.ToString(CultureInfo.InvariantCulture)}{place});";
        }

        if (limits.MaxLength is { } longest)
        {
            yield return $"collector.CheckMaxLength({text}, {longest.ToString(CultureInfo.InvariantCulture)}{place});";
        }
    }

    private static IEnumerable<string> Numbers(ConstraintsModel limits, string value, string place, bool mayBeNull, bool isBinary)
    {
        (string Check, string? Limit)[] checks =
        [
            ("Minimum", limits.Minimum),
            ("ExclusiveMinimum", limits.ExclusiveMinimum),
            ("Maximum", limits.Maximum),
            ("ExclusiveMaximum", limits.ExclusiveMaximum),
            ("MultipleOf", IsPositive(limits.MultipleOf) ? limits.MultipleOf : null),
        ];
        foreach ((string check, string? limit) in checks)
        {
            if (limit is not null && Arguments(limit, value, mayBeNull, isBinary) is { } arguments)
            {
                yield return $"collector.Check{check}({arguments}{place});";
            }
        }
    }

    private static string? Arguments(string limit, string value, bool mayBeNull, bool isBinary)
    {
        if (!isBinary && NumberLiteral.Decimal(limit) is { } exact)
        {
            return $"{value}, {exact}";
        }

        // A limit beyond the range of decimal: comparing as binary numbers is exact enough to tell the two apart.
        string binary = isBinary ? value : $"(double{(mayBeNull ? "?" : "")}){value}";
        return NumberLiteral.Double(limit) is { } literal ? $"{binary}, {literal}" : null;
    }

    private static bool IsPositive(string? number) =>
        number is not null && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value > 0;
}
