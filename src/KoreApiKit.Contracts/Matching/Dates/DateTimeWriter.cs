using System.Globalization;

namespace KoreApiKit.Contracts.Matching.Dates;

/// <summary>Writes a time in a pattern.</summary>
internal static class DateTimeWriter
{
    public static string Write(DateTimePattern pattern, DateTimeOffset time) => string.Concat(pattern.Fields.Select(field => Write(field, time)));

    private static string Write(DateTimeField field, DateTimeOffset time) => field.IsLiteral ? field.Text : field.Letter switch
    {
        'y' or 'Y' or 'u' => field.Count == 2 ? Padded(time.Year % 100, 2) : Padded(time.Year, field.Count),
        'M' => field.Count switch
        {
            <= 2 => Padded(time.Month, field.Count),
            3 => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(time.Month),
            _ => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(time.Month),
        },
        'L' => Padded(time.Month, Math.Min(field.Count, 2)),
        'd' => Padded(time.Day, field.Count),
        'D' => Padded(time.DayOfYear, field.Count),
        'E' => field.Count <= 3
            ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(time.DayOfWeek)
            : CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(time.DayOfWeek),
        'e' or 'c' => Padded(time.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)time.DayOfWeek, 1),
        'H' => Padded(time.Hour, field.Count),
        'k' => Padded(time.Hour == 0 ? 24 : time.Hour, field.Count),
        'h' => Padded(time.Hour % 12 == 0 ? 12 : time.Hour % 12, field.Count),
        'K' => Padded(time.Hour % 12, field.Count),
        'm' => Padded(time.Minute, field.Count),
        's' => Padded(time.Second, field.Count),
        'S' => Fraction(time, field.Count),
        'n' => Padded((int)(time.Ticks % TimeSpan.TicksPerSecond) * 100, 1),
        'A' => ((long)time.TimeOfDay.TotalMilliseconds).ToString(CultureInfo.InvariantCulture),
        'N' => (time.TimeOfDay.Ticks * 100).ToString(CultureInfo.InvariantCulture),
        'a' => time.Hour < 12 ? "AM" : "PM",
        'G' => "AD",
        'w' => Padded(ISOWeek.GetWeekOfYear(time.DateTime), field.Count),
        'W' => Padded(((time.Day - 1) / 7) + 1, 1),
        'F' => Padded((time.Day - 1) / 7, 1),
        'q' => Padded(((time.Month - 1) / 3) + 1, field.Count),
        'Q' => Quarter(((time.Month - 1) / 3) + 1, field.Count),
        _ => Zone(field, time.Offset),
    };

    private static string Padded(int number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Fraction(DateTimeOffset time, int digits)
    {
        string fraction = Padded((int)(time.Ticks % TimeSpan.TicksPerSecond), 7);
        return fraction.Length >= digits ? fraction[..digits] : fraction.PadRight(digits, '0');
    }

    private static string Quarter(int quarter, int count) => count switch
    {
        < 3 => Padded(quarter, count),
        3 => FormattableString.Invariant($"Q{quarter}"),
        _ => quarter switch { 1 => "1st quarter", 2 => "2nd quarter", 3 => "3rd quarter", _ => "4th quarter" },
    };

    private static string Zone(DateTimeField field, TimeSpan offset) => (field.Letter, field.Count) switch
    {
        ('X', _) when offset == TimeSpan.Zero => "Z",
        ('X' or 'x', 1) => Offset(offset, ""),
        ('X' or 'x', 2 or 4) => Offset(offset, ""),
        ('X' or 'x', _) => Offset(offset, ":"),
        ('Z', <= 3) => Offset(offset, ""),
        ('Z', 5) => Offset(offset, ":"),
        ('Z' or 'O', _) => "GMT" + Offset(offset, ":"),
        ('V', _) => "Etc/UTC",
        _ => "UTC",
    };

    private static string Offset(TimeSpan offset, string separator) => string.Create(
        CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):D2}{separator}{Math.Abs(offset.Minutes):D2}");
}
