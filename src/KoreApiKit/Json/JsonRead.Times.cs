using System.Globalization;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <content>Dates, times and durations.</content>
public static partial class JsonRead
{
    private const int MostCharacters = 64;

    /// <summary>A date and time with its offset from UTC (RFC 3339, section 5.6).</summary>
    /// <exception cref="JsonException">It is not, or the offset is left out.</exception>
    public static DateTimeOffset DateTime(ref JsonInput reader, string type, string property)
    {
        const string Expected = "a date and time such as 2025-06-27T09:25:53Z";
        return Rfc3339Utf8.TryParseDateTime(reader.PlainAscii, out DateTimeOffset value) ? value : UnusualDateTime(ref reader, type, property, Expected);
    }

    private static DateTimeOffset UnusualDateTime(ref JsonInput reader, string type, string property, string expected)
    {
        RequireString(ref reader, type, property, expected);
        return Rfc3339.TryParseDateTime(Characters(in reader, stackalloc char[MostCharacters], type, property), out DateTimeOffset value)
            ? value
            : throw Malformed(ref reader, type, property, expected);
    }

    /// <summary>A date and time in a .NET custom format; UTC where the format has no offset.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static DateTimeOffset DateTime(ref JsonInput reader, string type, string property, string pattern)
    {
        RequireString(ref reader, type, property, "a date and time of the form ", pattern);
        return DateTimeOffset.TryParseExact(
            Characters(in reader, stackalloc char[MostCharacters], type, property), pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value)
            ? value
            : throw Malformed(ref reader, type, property, "a date and time of the form " + pattern);
    }

    /// <summary>A date (RFC 3339, full-date).</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static DateOnly Date(ref JsonInput reader, string type, string property) =>
        Rfc3339Utf8.TryParseDate(reader.PlainAscii, out DateOnly value) ? value : Date(ref reader, type, property, Rfc3339.DateFormat);

    /// <summary>A date in a .NET custom format.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static DateOnly Date(ref JsonInput reader, string type, string property, string pattern)
    {
        RequireString(ref reader, type, property, "a date of the form ", pattern);
        return DateOnly.TryParseExact(Characters(in reader, stackalloc char[MostCharacters], type, property), pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
            ? value
            : throw Malformed(ref reader, type, property, "a date of the form " + pattern);
    }

    /// <summary>
    /// A time of day: <c>09:30</c>, <c>09:30:00</c> or <c>09:30:00.25</c>. The <c>Z</c> that RFC 3339 puts behind it is
    /// accepted and left out, since <see cref="TimeOnly"/> has no offset; any other offset is refused.
    /// </summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static TimeOnly Time(ref JsonInput reader, string type, string property)
    {
        const string Expected = "a time such as 09:30:00";
        RequireString(ref reader, type, property, Expected);
        return Rfc3339.TryParseTime(Characters(in reader, stackalloc char[MostCharacters], type, property), out TimeOnly value)
            ? value
            : throw Malformed(ref reader, type, property, Expected);
    }

    /// <summary>A time of day in a .NET custom format, such as <c>h:mm tt</c>, with English designators.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static TimeOnly Time(ref JsonInput reader, string type, string property, string pattern) =>
        ClockTable.Of(pattern) is { } table && table.TryRead(reader.PlainAscii, out TimeOnly value) ? value : UnusualTime(ref reader, type, property, pattern);

    private static TimeOnly UnusualTime(ref JsonInput reader, string type, string property, string pattern)
    {
        RequireString(ref reader, type, property, "a time of the form ", pattern);
        ReadOnlySpan<char> text = Characters(in reader, stackalloc char[MostCharacters], type, property);
        return ClockPattern.TryParse(text, pattern, out TimeOnly value)
            || TimeOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            ? value
            : throw Malformed(ref reader, type, property, "a time of the form " + pattern);
    }

    /// <summary>A duration (ISO 8601) of weeks, days, hours, minutes and seconds. Years and months have no fixed length and are refused.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static TimeSpan Duration(ref JsonInput reader, string type, string property)
    {
        const string Expected = "a duration such as P1DT2H30M, without years and months";
        RequireString(ref reader, type, property, Expected);
        return IsoDuration.TryParse(Characters(in reader, stackalloc char[MostCharacters], type, property), out TimeSpan value)
            ? value
            : throw Malformed(ref reader, type, property, Expected);
    }
}
