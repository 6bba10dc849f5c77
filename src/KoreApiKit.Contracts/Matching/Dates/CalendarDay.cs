using System.Globalization;

namespace KoreApiKit.Contracts.Matching.Dates;

/// <summary>What the fields of a date say of its day.</summary>
/// <param name="Year">The year; null where no field has it.</param>
/// <param name="Month">The month, 1 to 12; null where no field has it.</param>
/// <param name="Day">The day, 1 to 31; null where no field has it.</param>
internal readonly record struct CalendarDay(int? Year, int? Month, int? Day)
{
    private const int AnyLeapYear = 2000;

    /// <summary>Whether the month has the day. Where something is not known it may.</summary>
    public bool Exists => Month is not { } month || Day is not { } day || day <= DateTime.DaysInMonth(Year is >= 1 and <= 9999 and { } year ? year : AnyLeapYear, month);

    /// <summary>The day with what one more field says.</summary>
    public CalendarDay With(DateTimeField field, string text) => field.Letter switch
    {
        'y' or 'u' => this with { Year = Number(text) },
        'M' when field.Count > 2 => this with { Month = DateTime.ParseExact(text[..3], "MMM", CultureInfo.InvariantCulture).Month },
        'M' or 'L' => this with { Month = Number(text) },
        'd' => this with { Day = Number(text) },
        _ => this,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
