namespace KoreApiKit.Json;

/// <summary>
/// Times of day in the .NET custom formats that are made of <c>h</c>, <c>H</c>, <c>m</c>, <c>s</c> (one or two of each),
/// <c>tt</c> and plain marks between them. What is beyond that, or is written in an unusual way, is left to the platform's
/// own parser and formatter, which give the same where both know an answer.
/// </summary>
internal static class ClockPattern
{
    /// <summary>The most bytes that are written for a character of a pattern.</summary>
    public const int MostBytesOfCharacter = 2;

    private const int HoursOfHalfDay = 12;
    private const int MinutesOfHour = 60;
    private const int None = -1;

    /// <summary>Writes a time. False where the pattern has other parts.</summary>
    /// <param name="target">Long enough for two bytes a character of the pattern.</param>
    public static bool TryFormat(TimeOnly value, ReadOnlySpan<char> pattern, Span<byte> target, out int written)
    {
        written = 0;
        (int hour, int minute) = Math.DivRem((int)(value.Ticks / TimeSpan.TicksPerMinute), MinutesOfHour);
        while (pattern.Length > 0)
        {
            if (!TryPart(pattern, out int length))
            {
                return false;
            }

            switch (pattern[0])
            {
                case 'h':
                    WriteNumber(((hour + HoursOfHalfDay - 1) % HoursOfHalfDay) + 1, length, target, ref written);
                    break;
                case 'H':
                    WriteNumber(hour, length, target, ref written);
                    break;
                case 'm':
                    WriteNumber(minute, length, target, ref written);
                    break;
                case 's':
                    WriteNumber(value.Second, length, target, ref written);
                    break;
                case 't':
                    target[written++] = hour < HoursOfHalfDay ? (byte)'A' : (byte)'P';
                    target[written++] = (byte)'M';
                    break;
                default:
                    target[written++] = (byte)pattern[0];
                    break;
            }

            pattern = pattern[length..];
        }

        return true;
    }

    /// <summary>Reads a time. False says only that this does not know it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, out TimeOnly value)
    {
        value = default;
        (int hour, int half, int minute, int second, int afternoon) = (None, None, None, None, None);
        while (pattern.Length > 0)
        {
            bool isKnown = TryPart(pattern, out int length) && pattern[0] switch
            {
                'h' => TryNumber(ref text, length, HoursOfHalfDay, ref half) && half > 0,
                'H' => TryNumber(ref text, length, 23, ref hour),
                'm' => TryNumber(ref text, length, 59, ref minute),
                's' => TryNumber(ref text, length, 59, ref second),
                't' => TryDesignator(ref text, ref afternoon),
                char mark => TryMark(ref text, mark),
            };
            if (!isKnown)
            {
                return false;
            }

            pattern = pattern[length..];
        }

        if (text.Length > 0 || minute == None || (hour == None ? half == None || afternoon == None : half != None || afternoon != None))
        {
            return false;
        }

        value = new TimeOnly(hour == None ? (half % HoursOfHalfDay) + (afternoon * HoursOfHalfDay) : hour, minute, Math.Max(second, 0));
        return true;
    }

    /// <summary>The length of the pattern's first part; false for one that is not known here.</summary>
    private static bool TryPart(ReadOnlySpan<char> pattern, out int length)
    {
        char letter = pattern[0];
        length = 1;
        switch (letter)
        {
            case 'h' or 'H' or 'm' or 's' or 't':
                while (length < pattern.Length && pattern[length] == letter)
                {
                    length++;
                }

                // One letter alone would be one of the platform's standard formats.
                return letter == 't' ? length == 2 : length <= 2 && pattern.Length > 1;
            case ' ' or ':' or '.' or '-':
                return true;
            default:
                return false;
        }
    }

    private static void WriteNumber(int number, int digits, Span<byte> target, ref int written)
    {
        if (digits == 2 || number > 9)
        {
            target[written++] = (byte)('0' + (number / 10));
        }

        target[written++] = (byte)('0' + (number % 10));
    }

    private static bool TryNumber(ref ReadOnlySpan<char> text, int digits, int maximum, ref int number)
    {
        if (number != None || text.Length < digits || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        number = text[0] - '0';
        int length = 1;
        if (text.Length > 1 && char.IsAsciiDigit(text[1]))
        {
            number = (number * 10) + text[1] - '0';
            length = 2;
        }

        text = text[length..];
        return length >= digits && number <= maximum;
    }

    private static bool TryDesignator(ref ReadOnlySpan<char> text, ref int afternoon)
    {
        if (afternoon != None || text.Length < 2 || text[0] is not ('A' or 'P') || text[1] != 'M')
        {
            return false;
        }

        afternoon = text[0] == 'P' ? 1 : 0;
        text = text[2..];
        return true;
    }

    private static bool TryMark(ref ReadOnlySpan<char> text, char mark)
    {
        if (text.Length == 0 || text[0] != mark)
        {
            return false;
        }

        text = text[1..];
        return true;
    }
}
