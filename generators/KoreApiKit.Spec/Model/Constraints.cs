using System.Globalization;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Patterns;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Takes from a schema's limits those that mean something for a type.</summary>
internal static class Constraints
{
    public static ConstraintsModel For(TypeReference type, SchemaKind kind, SchemaLimits limits)
    {
        if (limits == SchemaLimits.None)
        {
            return ConstraintsModel.None;
        }

        ConstraintsModel constraints = type switch
        {
            ScalarTypeReference { Scalar: ScalarType.String } => OfString(limits),
            ScalarTypeReference { Scalar: ScalarType.Int32 } => OfInteger(limits, int.MinValue, int.MaxValue),
            ScalarTypeReference { Scalar: ScalarType.Int64 } => OfInteger(limits, long.MinValue, long.MaxValue),
            ScalarTypeReference { Scalar: ScalarType.Single or ScalarType.Double } => OfNumber(limits, IsFinite),
            ScalarTypeReference { Scalar: ScalarType.Decimal } => OfNumber(limits, IsDecimal),
            ArrayTypeReference => new ConstraintsModel { MinItems = limits.MinItems, MaxItems = limits.MaxItems, UniqueItems = limits.UniqueItems },
            DictionaryTypeReference => OfObject(limits),
            NamedTypeReference { Kind: NamedTypeKind.Enum } => kind == SchemaKind.IntegerEnum ? OfInteger(limits, long.MinValue, long.MaxValue) : OfString(limits),
            _ => ConstraintsModel.None,
        };
        return constraints == ConstraintsModel.None ? ConstraintsModel.None : constraints;
    }

    /// <summary>The limits on an object's number of members.</summary>
    public static ConstraintsModel OfObject(SchemaLimits limits) =>
        new() { MinProperties = limits.MinProperties, MaxProperties = limits.MaxProperties };

    private static ConstraintsModel OfString(SchemaLimits limits)
    {
        // A pattern that .NET cannot use was reported when the schema was read.
        string? pattern = limits.Pattern is { } written && EcmaPattern.TryTranslate(written, out string? translated, out _) ? translated : null;
        return new ConstraintsModel
        {
            MinLength = limits.MinLength is 0 ? null : limits.MinLength,
            MaxLength = limits.MaxLength,
            Pattern = pattern,
            WrittenPattern = pattern is null || pattern == limits.Pattern ? null : limits.Pattern,
        };
    }

    private static ConstraintsModel OfInteger(SchemaLimits limits, long least, long greatest) => new()
    {
        Minimum = Whole(limits.Minimum, least, greatest, Math.Ceiling),
        Maximum = Whole(limits.Maximum, least, greatest, Math.Floor),
        ExclusiveMinimum = Whole(limits.ExclusiveMinimum, least, greatest, Math.Floor),
        ExclusiveMaximum = Whole(limits.ExclusiveMaximum, least, greatest, Math.Ceiling),
        MultipleOf = Parse(limits.MultipleOf) is { } factor && factor > 0 && factor == Math.Floor(factor)
            ? Whole(limits.MultipleOf, 1, greatest, Math.Floor)
            : null,
    };

    private static ConstraintsModel OfNumber(SchemaLimits limits, Func<string, bool> fits)
    {
        return new ConstraintsModel
        {
            Minimum = Keep(limits.Minimum),
            Maximum = Keep(limits.Maximum),
            ExclusiveMinimum = Keep(limits.ExclusiveMinimum),
            ExclusiveMaximum = Keep(limits.ExclusiveMaximum),
            MultipleOf = Parse(limits.MultipleOf) is > 0 ? Keep(limits.MultipleOf) : null,
        };

        string? Keep(string? text) => text is not null && fits(text) ? text : null;
    }

    // A bound that the type's own range implies is no bound.
    private static string? Whole(string? text, long least, long greatest, Func<decimal, decimal> round) =>
        Parse(text) is { } value && round(value) is var whole && whole >= least && whole <= greatest
            ? whole.ToString("0", CultureInfo.InvariantCulture)
            : null;

    private static decimal? Parse(string? text) =>
        text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static bool IsDecimal(string text) => Parse(text) is not null;

    private static bool IsFinite(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value) && !double.IsNaN(value);
}
