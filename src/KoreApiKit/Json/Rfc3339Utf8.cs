namespace KoreApiKit.Json;

/// <summary>
/// Dates and times of RFC 3339 in the form in which nearly all servers write them, straight from UTF-8. What is written otherwise is left
/// to <see cref="Rfc3339"/>, which gives the same where both know an answer.
/// </summary>
internal static class Rfc3339Utf8
{
    private const int DateLength = 10;
    private const int SecondsLength = 19;
    private const int TickDigits = 7;

    /// <summary>Reads a date such as <c>2025-06-27</c>.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != DateLength || !TryDate(text, out int year, out int month, out int day))
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Reads a time in UTC such as <c>2025-06-27T09:25:53.32Z</c>, with up to seven digits of a fraction.</summary>
    public static bool TryParseDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= SecondsLength
            || text[DateLength] != (byte)'T' || text[^1] != (byte)'Z'
            || text[13] != (byte)':' || text[16] != (byte)':'
            || !TryDate(text, out int year, out int month, out int day))
        {
            return false;
        }

        int hour = TwoDigits(text, 11);
        int minute = TwoDigits(text, 14);
        int second = TwoDigits(text, 17);
        if ((uint)hour > 23 || (uint)minute > 59 || (uint)second > 59 || !TryFraction(text[SecondsLength..^1], out int fraction))
        {
            return false;
        }

        value = new DateTimeOffset(new DateTime(year, month, day, hour, minute, second).Ticks + fraction, TimeSpan.Zero);
        return true;
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        (int century, int yearOfCentury) = (TwoDigits(text, 0), TwoDigits(text, 2));
        (year, month, day) = ((century * 100) + yearOfCentury, TwoDigits(text, 5), TwoDigits(text, 8));
        return century >= 0 && yearOfCentury >= 0 && text[4] == (byte)'-' && text[7] == (byte)'-'
            && year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out int ticks)
    {
        ticks = 0;
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] != (byte)'.' || text.Length is 1 or > TickDigits + 1)
        {
            return false;
        }

        for (int i = 1; i <= TickDigits; i++)
        {
            uint digit = i < text.Length ? (uint)(text[i] - '0') : 0;
            if (digit > 9)
            {
                return false;
            }

            ticks = (ticks * 10) + (int)digit;
        }

        return true;
    }

    // Negative where they are no digits.
    private static int TwoDigits(ReadOnlySpan<byte> text, int start)
    {
        uint tens = (uint)(text[start] - '0');
        uint ones = (uint)(text[start + 1] - '0');
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : -1;
    }
}
