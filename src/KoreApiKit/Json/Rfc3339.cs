using System.Globalization;

namespace KoreApiKit.Json;

/// <summary>Dates and times as RFC 3339 writes them.</summary>
internal static class Rfc3339
{
    public const string DateFormat = "yyyy-MM-dd";

    private const int DateLength = 10;
    private const int SecondsLength = 8;
    private const int TickDigits = 7;
    private const int MillisecondDigits = 3;

    /// <summary>Parses a date-time of section 5.6. Digits of the fraction beyond 100 ns are cut off.</summary>
    public static bool TryParseDateTime(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < DateLength + 1 + SecondsLength + 1
            || text[DateLength] is not ('T' or 't' or ' ')
            || !DateOnly.TryParseExact(text[..DateLength], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(DateLength + 1)..];
        int timeLength = rest.IndexOfAny("Zz+-");
        if (timeLength < 0
            || !TryParseClock(rest[..timeLength], secondsRequired: true, out long ticks)
            || !TryParseOffset(rest[timeLength..], out TimeSpan offset))
        {
            return false;
        }

        long total = date.ToDateTime(TimeOnly.MinValue).Ticks + ticks;
        long utc = total - offset.Ticks;
        if (total > System.DateTime.MaxValue.Ticks || utc < 0 || utc > System.DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(total, offset);
        return true;
    }

    /// <summary>Parses a time of day: seconds, fraction and <c>Z</c> may be left out.</summary>
    public static bool TryParseTime(ReadOnlySpan<char> text, out TimeOnly value)
    {
        value = default;
        if (text.Length > 0 && text[^1] is 'Z' or 'z')
        {
            text = text[..^1];
        }

        if (!TryParseClock(text, secondsRequired: false, out long ticks) || ticks >= TimeSpan.TicksPerDay)
        {
            return false;
        }

        value = new TimeOnly(ticks);
        return true;
    }

    /// <summary>Writes a date and time: <c>Z</c> for UTC, and a fraction only where there is one.</summary>
    /// <param name="target">At least 40 bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int Format(DateTimeOffset value, Span<byte> target)
    {
        const int FractionStart = DateLength + 1 + SecondsLength;
        const int OffsetStart = FractionStart + 1 + TickDigits;
        value.TryFormat(target, out int length, "O", CultureInfo.InvariantCulture);
        int end = FractionStart + FractionLength(value.Ticks);
        if (value.Offset == TimeSpan.Zero)
        {
            target[end] = (byte)'Z';
            return end + 1;
        }

        target[OffsetStart..length].CopyTo(target[end..]);
        return end + length - OffsetStart;
    }

    /// <summary>Writes a time of day, with a fraction only where there is one.</summary>
    /// <param name="target">At least 20 bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int Format(TimeOnly value, Span<byte> target)
    {
        value.TryFormat(target, out _, "O", CultureInfo.InvariantCulture);
        return SecondsLength + FractionLength(value.Ticks);
    }

    /// <summary>
    /// The length of the fraction of a second as it is written, with its point: nothing, three digits where milliseconds
    /// suffice, otherwise seven. What JavaScript and most servers write comes back as it came.
    /// </summary>
    private static int FractionLength(long ticks) =>
        (ticks % TimeSpan.TicksPerSecond) == 0 ? 0
        : (ticks % TimeSpan.TicksPerMillisecond) == 0 ? 1 + MillisecondDigits
        : 1 + TickDigits;

    private static bool TryParseClock(ReadOnlySpan<char> text, bool secondsRequired, out long ticks)
    {
        ticks = 0;
        if (text.Length < 5 || text[2] != ':' || !TryTwoDigits(text, 23, out int hour) || !TryTwoDigits(text[3..], 59, out int minute))
        {
            return false;
        }

        int second = 0;
        long fraction = 0;
        if (text.Length > 5)
        {
            // 60 is a leap second, which the clock here does not have: it becomes the second that follows.
            if (text.Length < SecondsLength || text[5] != ':' || !TryTwoDigits(text[6..], 60, out second)
                || !TryFraction(text[SecondsLength..], out fraction))
            {
                return false;
            }
        }
        else if (secondsRequired)
        {
            return false;
        }

        ticks = (((((hour * 60L) + minute) * 60L) + second) * TimeSpan.TicksPerSecond) + fraction;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] != '.' || text.Length == 1)
        {
            return false;
        }

        for (int i = 1; i < text.Length || i <= TickDigits; i++)
        {
            char digit = i < text.Length ? text[i] : '0';
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            if (i <= TickDigits)
            {
                ticks = (ticks * 10) + (digit - '0');
            }
        }

        return true;
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.Length == 1)
        {
            return text[0] is 'Z' or 'z';
        }

        if (text.Length != 6 || text[3] != ':' || !TryTwoDigits(text[1..], 14, out int hours) || !TryTwoDigits(text[4..], 59, out int minutes))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        if (offset > TimeSpan.FromHours(14))
        {
            return false;
        }

        offset = text[0] == '-' ? -offset : offset;
        return true;
    }

    private static bool TryTwoDigits(ReadOnlySpan<char> text, int maximum, out int value)
    {
        value = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        value = ((text[0] - '0') * 10) + (text[1] - '0');
        return value <= maximum;
    }
}
