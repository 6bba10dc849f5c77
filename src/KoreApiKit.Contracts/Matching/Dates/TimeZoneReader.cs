namespace KoreApiKit.Contracts.Matching.Dates;

/// <summary>Reads the fields of a pattern that are about time zones.</summary>
internal static class TimeZoneReader
{
    private const int Failed = -1;
    private const int LongestAbbreviation = 4;
    private const int ShortestAbbreviation = 3;

    public static int Read(DateTimeField field, string text, int position) => field.Letter switch
    {
        'X' => DateTimeFieldReader.Literal(text, position, "Z", StringComparison.Ordinal) is var end && end != Failed
            ? end
            : Offset(text, position, field.Count),
        'x' => Offset(text, position, field.Count),
        'Z' => field.Count switch
        {
            <= 3 => HourAndMinute(text, position, colon: false),
            4 => WithPrefix(text, position, static (rest, start) => Optional(start, HourAndMinute(rest, start, colon: true))),
            _ => HourAndMinute(text, position, colon: true),
        },
        'O' => WithPrefix(text, position, (rest, start) => field.Count <= 3 ? Short(rest, start) : HourAndMinute(rest, start, colon: true)),
        'V' => Id(text, position),
        _ => field.Count < 4 ? Abbreviation(text, position) : Failed,
    };

    private static int Offset(string text, int position, int count) => count switch
    {
        1 => Hour(text, position) is var hour && hour == Failed ? Failed : Optional(hour, Minute(text, hour)),
        2 => HourAndMinute(text, position, colon: false),
        3 => HourAndMinute(text, position, colon: true),
        4 => WithSeconds(text, HourAndMinute(text, position, colon: false), ""),
        _ => WithSeconds(text, HourAndMinute(text, position, colon: true), ":"),
    };

    private static int Short(string text, int position) =>
        HourAndMinute(text, position, colon: true) is var end && end != Failed ? end : Hour(text, position);

    private static int HourAndMinute(string text, int position, bool colon)
    {
        int hour = Hour(text, position);
        int behind = hour == Failed || !colon ? hour : DateTimeFieldReader.Literal(text, hour, ":", StringComparison.Ordinal);
        return behind == Failed ? Failed : Minute(text, behind);
    }

    private static int WithSeconds(string text, int position, string separator)
    {
        int behind = position == Failed ? Failed : DateTimeFieldReader.Literal(text, position, separator, StringComparison.Ordinal);
        return behind == Failed ? position : Optional(position, DateTimeFieldReader.Number(text, behind, 2, 0, 60));
    }

    // The engine that is the reference knows offsets below twelve hours only.
    private static int Hour(string text, int position)
    {
        int behind = position;
        while (behind < text.Length && text[behind] is '+' or '-')
        {
            behind++;
        }

        return behind == position ? Failed : DateTimeFieldReader.Number(text, behind, 2, 0, 11);
    }

    private static int Minute(string text, int position) => DateTimeFieldReader.Number(text, position, 2, 0, 59);

    private static int WithPrefix(string text, int position, Func<string, int, int> rest)
    {
        int behind = DateTimeFieldReader.Literal(text, position, "GMT", StringComparison.Ordinal);
        behind = behind == Failed ? DateTimeFieldReader.Literal(text, position, "UTC", StringComparison.Ordinal) : behind;
        return behind == Failed ? Failed : rest(text, behind);
    }

    private static int Optional(int without, int with) => with == Failed ? without : with;

    private static int Abbreviation(string text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < LongestAbbreviation && char.IsAsciiLetterUpper(text[end]))
        {
            end++;
        }

        return end - position >= ShortestAbbreviation ? end : Failed;
    }

    private static int Id(string text, int position)
    {
        int slash = Letters(text, position);
        if (slash == position || slash >= text.Length || text[slash] != '/')
        {
            return Failed;
        }

        int end = Letters(text, slash + 1);
        return end > slash + 1 && TimeZoneInfo.TryFindSystemTimeZoneById(text[position..end], out _) ? end : Failed;
    }

    private static int Letters(string text, int position)
    {
        while (position < text.Length && char.IsAsciiLetterOrDigit(text[position]))
        {
            position++;
        }

        return position;
    }
}
