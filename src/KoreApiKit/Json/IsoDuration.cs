using System.Buffers;
using System.Globalization;
using System.Text;

namespace KoreApiKit.Json;

/// <summary>Durations as ISO 8601 writes them, as far as they have a fixed length: weeks down to seconds.</summary>
internal static class IsoDuration
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    /// <summary>Parses <c>P1W</c>, <c>P1DT2H30M</c>, <c>PT0.5S</c>, <c>-PT1M</c>. The last number may have a fraction.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        bool negative = text.StartsWith("-");
        text = negative || text.StartsWith("+") ? text[1..] : text;
        if (!text.StartsWith("P") || text.Length < 3)
        {
            return false;
        }

        text = text[1..];
        decimal seconds = 0;
        bool inTime = false;
        bool fractionSeen = false;
        int lastRank = -1;
        while (text.Length > 0)
        {
            if (text[0] == 'T' && !inTime && text.Length > 1)
            {
                inTime = true;
                text = text[1..];
                continue;
            }

            int length = text.IndexOfAnyExcept(NumberCharacters);
            if (length <= 0 || fractionSeen || !TryUnit(text[length], inTime, out int rank, out decimal unit) || rank <= lastRank
                || !TryNumber(text[..length], out decimal number, out fractionSeen))
            {
                return false;
            }

            lastRank = rank;
            seconds += number * unit;
            if (seconds > TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond)
            {
                return false;
            }

            text = text[(length + 1)..];
        }

        long ticks = (long)(seconds * TimeSpan.TicksPerSecond);
        value = TimeSpan.FromTicks(negative ? -ticks : ticks);
        return lastRank >= 0;
    }

    /// <summary>Writes days, hours, minutes and seconds: <c>P1DT2H30M</c>, <c>PT0S</c> for zero.</summary>
    public static string Format(TimeSpan value)
    {
        ulong ticks = (ulong)Math.Abs((decimal)value.Ticks);
        var text = new StringBuilder(value < TimeSpan.Zero ? "-P" : "P");
        AppendUnit(text, ticks / TimeSpan.TicksPerDay, 'D');
        ulong rest = ticks % TimeSpan.TicksPerDay;
        if (rest == 0 && ticks != 0)
        {
            return text.ToString();
        }

        text.Append('T');
        AppendUnit(text, rest / TimeSpan.TicksPerHour, 'H');
        AppendUnit(text, rest % TimeSpan.TicksPerHour / TimeSpan.TicksPerMinute, 'M');
        ulong seconds = rest % TimeSpan.TicksPerMinute;
        if (seconds != 0 || ticks == 0)
        {
            text.Append(((decimal)seconds / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture)).Append('S');
        }

        return text.ToString();
    }

    private static void AppendUnit(StringBuilder text, ulong number, char unit)
    {
        if (number != 0)
        {
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }

    private static bool TryUnit(char letter, bool inTime, out int rank, out decimal seconds)
    {
        (rank, seconds) = (letter, inTime) switch
        {
            ('W', false) => (0, 7 * 86_400m),
            ('D', false) => (1, 86_400m),
            ('H', true) => (2, 3_600m),
            ('M', true) => (3, 60m),
            ('S', true) => (4, 1m),
            _ => (-1, 0m),
        };
        return rank >= 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out decimal number, out bool hasFraction)
    {
        hasFraction = text.IndexOfAny('.', ',') >= 0;
        string digits = text.ToString().Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && digits[0] != '.' && digits[^1] != '.' && number < 1_000_000_000_000m;
    }
}
