namespace KoreApiKit.Validation;

public sealed partial class ValidationCollector
{
    private const double DecimalRange = 7.9e27;

    /// <summary><c>minimum</c>: at least the limit.</summary>
    public void CheckMinimum(decimal value, decimal limit) => CheckNumber(value >= limit, "minimum", "at least", limit, value);

    /// <inheritdoc cref="CheckMinimum(decimal, decimal)"/>
    public void CheckMinimum(double value, double limit) => CheckNumber(value >= limit, "minimum", "at least", limit, value);

    /// <summary><c>maximum</c>: at most the limit.</summary>
    public void CheckMaximum(decimal value, decimal limit) => CheckNumber(value <= limit, "maximum", "at most", limit, value);

    /// <inheritdoc cref="CheckMaximum(decimal, decimal)"/>
    public void CheckMaximum(double value, double limit) => CheckNumber(value <= limit, "maximum", "at most", limit, value);

    /// <summary><c>exclusiveMinimum</c>: more than the limit.</summary>
    public void CheckExclusiveMinimum(decimal value, decimal limit) => CheckNumber(value > limit, "exclusiveMinimum", "more than", limit, value);

    /// <inheritdoc cref="CheckExclusiveMinimum(decimal, decimal)"/>
    public void CheckExclusiveMinimum(double value, double limit) => CheckNumber(value > limit, "exclusiveMinimum", "more than", limit, value);

    /// <summary><c>exclusiveMaximum</c>: less than the limit.</summary>
    public void CheckExclusiveMaximum(decimal value, decimal limit) => CheckNumber(value < limit, "exclusiveMaximum", "less than", limit, value);

    /// <inheritdoc cref="CheckExclusiveMaximum(decimal, decimal)"/>
    public void CheckExclusiveMaximum(double value, double limit) => CheckNumber(value < limit, "exclusiveMaximum", "less than", limit, value);

    /// <summary><c>multipleOf</c>: an integer number of times the step, which is more than 0.</summary>
    public void CheckMultipleOf(decimal value, decimal step) => CheckNumber(value % step == 0, "multipleOf", "a multiple of", step, value);

    /// <summary>
    /// <c>multipleOf</c> of a binary number: it is compared in decimals, as the JSON text has it, so that 0.3 is a
    /// multiple of 0.1. Numbers beyond the range of decimal are compared as they are.
    /// </summary>
    public void CheckMultipleOf(double value, double step)
    {
        bool inRange = Math.Abs(value) < DecimalRange && Math.Abs(step) < DecimalRange && (decimal)step != 0;
        CheckNumber(inRange ? (decimal)value % (decimal)step == 0 : value % step == 0, "multipleOf", "a multiple of", step, value);
    }

    private void CheckNumber<T>(bool holds, string keyword, string relation, T limit, T value)
        where T : IFormattable
    {
        if (!holds)
        {
            Add(keyword, Invariant($"It must be {relation} {limit}, but is {value}."));
        }
    }
}
