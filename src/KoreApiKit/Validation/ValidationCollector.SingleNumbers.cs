using System.Globalization;

namespace KoreApiKit.Validation;

/// <content>
/// Checks of <see cref="float"/>. Its binary value is not that of the JSON text (0.03 is a little less), so that it is compared
/// as the number that its text stands for.
/// </content>
public sealed partial class ValidationCollector
{
    /// <inheritdoc cref="CheckMinimum(decimal, decimal)"/>
    public void CheckMinimum(float value, double limit) => CheckMinimum(AsWritten(value), limit);

    /// <inheritdoc cref="CheckMaximum(decimal, decimal)"/>
    public void CheckMaximum(float value, double limit) => CheckMaximum(AsWritten(value), limit);

    /// <inheritdoc cref="CheckExclusiveMinimum(decimal, decimal)"/>
    public void CheckExclusiveMinimum(float value, double limit) => CheckExclusiveMinimum(AsWritten(value), limit);

    /// <inheritdoc cref="CheckExclusiveMaximum(decimal, decimal)"/>
    public void CheckExclusiveMaximum(float value, double limit) => CheckExclusiveMaximum(AsWritten(value), limit);

    /// <inheritdoc cref="CheckMultipleOf(double, double)"/>
    public void CheckMultipleOf(float value, double step) => CheckMultipleOf(AsWritten(value), step);

    private static double AsWritten(float value) => double.Parse(value.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
