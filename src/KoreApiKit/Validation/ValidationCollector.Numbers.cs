namespace KoreApiKit.Validation;

/// <content>Limits on numbers. A value that is null passes.</content>
public sealed partial class ValidationCollector
{
    private const double DecimalRange = 7.9e27;

    /// <summary><c>minimum</c>: at least the limit.</summary>
    public void CheckMinimum(decimal? value, decimal limit, string? member = null) =>
        CheckNumber(value is null || value >= limit, "minimum", "at least", limit, value, member);

    /// <inheritdoc cref="CheckMinimum(decimal?, decimal, string?)"/>
    public void CheckMinimum(double? value, double limit, string? member = null) =>
        CheckNumber(value is null || value >= limit, "minimum", "at least", limit, value, member);

    /// <summary><c>maximum</c>: at most the limit.</summary>
    public void CheckMaximum(decimal? value, decimal limit, string? member = null) =>
        CheckNumber(value is null || value <= limit, "maximum", "at most", limit, value, member);

    /// <inheritdoc cref="CheckMaximum(decimal?, decimal, string?)"/>
    public void CheckMaximum(double? value, double limit, string? member = null) =>
        CheckNumber(value is null || value <= limit, "maximum", "at most", limit, value, member);

    /// <summary><c>exclusiveMinimum</c>: more than the limit.</summary>
    public void CheckExclusiveMinimum(decimal? value, decimal limit, string? member = null) =>
        CheckNumber(value is null || value > limit, "exclusiveMinimum", "more than", limit, value, member);

    /// <inheritdoc cref="CheckExclusiveMinimum(decimal?, decimal, string?)"/>
    public void CheckExclusiveMinimum(double? value, double limit, string? member = null) =>
        CheckNumber(value is null || value > limit, "exclusiveMinimum", "more than", limit, value, member);

    /// <summary><c>exclusiveMaximum</c>: less than the limit.</summary>
    public void CheckExclusiveMaximum(decimal? value, decimal limit, string? member = null) =>
        CheckNumber(value is null || value < limit, "exclusiveMaximum", "less than", limit, value, member);

    /// <inheritdoc cref="CheckExclusiveMaximum(decimal?, decimal, string?)"/>
    public void CheckExclusiveMaximum(double? value, double limit, string? member = null) =>
        CheckNumber(value is null || value < limit, "exclusiveMaximum", "less than", limit, value, member);

    /// <summary><c>multipleOf</c>: an integer number of times the step, which is more than 0.</summary>
    public void CheckMultipleOf(decimal? value, decimal step, string? member = null) =>
        CheckNumber(value is null || value % step == 0, "multipleOf", "a multiple of", step, value, member);

    /// <summary>
    /// <c>multipleOf</c> of a binary number: it is compared in decimals, as the JSON text has it, so that 0.3 is a
    /// multiple of 0.1. Numbers beyond the range of decimal are compared as they are.
    /// </summary>
    public void CheckMultipleOf(double? value, double step, string? member = null)
    {
        if (value is { } number)
        {
            bool inRange = Math.Abs(number) < DecimalRange && Math.Abs(step) < DecimalRange && (decimal)step != 0;
            bool holds = inRange ? (decimal)number % (decimal)step == 0 : number % step == 0;
            CheckNumber(holds, "multipleOf", "a multiple of", step, value, member);
        }
    }

    private void CheckNumber<T>(bool holds, string keyword, string relation, T limit, T? value, string? member)
        where T : struct, IFormattable
    {
        if (!holds)
        {
            Add(keyword, Invariant($"It must be {relation} {limit}, but is {value}."), member);
        }
    }
}
