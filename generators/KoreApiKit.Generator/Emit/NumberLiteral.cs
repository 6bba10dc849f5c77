using System.Globalization;

namespace KoreApiKit.Generator.Emit;

/// <summary>Writes JSON numbers as C# literals. The text is parsed and written anew: nothing of a spec passes through.</summary>
internal static class NumberLiteral
{
    /// <summary>A <c>long</c> literal. An integer that JSON writes with a fraction or exponent is one too; others become the nearest limit.</summary>
    public static string Int64(string json)
    {
        if (TryDecimal(json, out decimal value))
        {
            value = Math.Max(long.MinValue, Math.Min(long.MaxValue, decimal.Truncate(value)));
        }

        // The parser of C# reads the smallest number as a minus before one that is too large.
        return value == long.MinValue ? "long.MinValue" : ((long)value).ToString(CultureInfo.InvariantCulture) + "L";
    }

    /// <summary>An <c>int</c> literal, by the same rules.</summary>
    public static string Int32(string json) =>
        TryDecimal(json, out decimal value)
            ? ((int)Math.Max(int.MinValue, Math.Min(int.MaxValue, decimal.Truncate(value)))).ToString(CultureInfo.InvariantCulture)
            : "0";

    /// <summary>A <c>decimal</c> literal, or null where decimal cannot hold the number: it is too large, or so small that 0 would be left.</summary>
    public static string? Decimal(string json) =>
        TryDecimal(json, out decimal value) && (value != 0 || json.TrimStart('-').Split('e', 'E')[0].All(digit => digit is '0' or '.'))
            ? value.ToString(CultureInfo.InvariantCulture) + "m"
            : null;

    /// <summary>A <c>double</c> literal, or null where double cannot hold the number.</summary>
    public static string? Double(string json) =>
        double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value) && !double.IsNaN(value)
            ? value.ToString("R", CultureInfo.InvariantCulture) + "d"
            : null;

    private static bool TryDecimal(string json, out decimal value) =>
        decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
