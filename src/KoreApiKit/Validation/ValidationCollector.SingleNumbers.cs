using System.Globalization;

namespace KoreApiKit.Validation;

/// <content>
/// Checks of <see cref="float"/>. Its binary value is not that of the JSON text (0.03 is a little less), so that it is compared
/// as the number that its text stands for.
/// </content>
public sealed partial class ValidationCollector
{
    /// <inheritdoc cref="CheckMinimum(decimal?, decimal, string?)"/>
    public void CheckMinimum(float? value, double limit, string? member = null) => CheckMinimum(AsWritten(value), limit, member);

    /// <inheritdoc cref="CheckMaximum(decimal?, decimal, string?)"/>
    public void CheckMaximum(float? value, double limit, string? member = null) => CheckMaximum(AsWritten(value), limit, member);

    /// <inheritdoc cref="CheckExclusiveMinimum(decimal?, decimal, string?)"/>
    public void CheckExclusiveMinimum(float? value, double limit, string? member = null) => CheckExclusiveMinimum(AsWritten(value), limit, member);

    /// <inheritdoc cref="CheckExclusiveMaximum(decimal?, decimal, string?)"/>
    public void CheckExclusiveMaximum(float? value, double limit, string? member = null) => CheckExclusiveMaximum(AsWritten(value), limit, member);

    /// <inheritdoc cref="CheckMultipleOf(double?, double, string?)"/>
    public void CheckMultipleOf(float? value, double step, string? member = null) => CheckMultipleOf(AsWritten(value), step, member);

    private static double? AsWritten(float? value) => value is { } number
        ? double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;
}
