using System.Globalization;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Writes the values that <see cref="JsonOutput"/> has no method for.</summary>
public static partial class JsonWrite
{
    private const int MostBytes = 64;

    /// <summary>
    /// A date and time (RFC 3339): <c>Z</c> for UTC, and a fraction only where there is one, of three digits where
    /// milliseconds suffice and otherwise of seven.
    /// </summary>
    public static void DateTime(JsonOutput writer, DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MostBytes];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>A date and time in a .NET custom format.</summary>
    public static void DateTime(JsonOutput writer, DateTimeOffset value, string pattern) => Formatted(writer, value, pattern);

    /// <summary>A date (RFC 3339, full-date).</summary>
    public static void Date(JsonOutput writer, DateOnly value) => Formatted(writer, value, Rfc3339.DateFormat);

    /// <summary>A date in a .NET custom format.</summary>
    public static void Date(JsonOutput writer, DateOnly value, string pattern) => Formatted(writer, value, pattern);

    /// <summary>A time of day, <c>09:30:00</c>, with a fraction only where there is one.</summary>
    public static void Time(JsonOutput writer, TimeOnly value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MostBytes];
        writer.WriteStringValue(text[..Rfc3339.Format(value, text)]);
    }

    /// <summary>A time of day in a .NET custom format, such as <c>h:mm tt</c>, with English designators.</summary>
    public static void Time(JsonOutput writer, TimeOnly value, string pattern)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(pattern);
        writer.WriteTime(value, pattern);
    }

    /// <summary>A duration (ISO 8601) in days, hours, minutes and seconds.</summary>
    public static void Duration(JsonOutput writer, TimeSpan value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(IsoDuration.Format(value));
    }

    /// <summary>A URI, as it was given.</summary>
    public static void Uri(JsonOutput writer, Uri value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.OriginalString);
    }

    /// <summary>A stream, which JSON cannot hold: it travels as a whole body or as a part of one.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public static void Stream(JsonOutput writer, FilePart value) =>
        throw new InvalidOperationException("A stream of bytes cannot be written into JSON; send it as a body or as a part of a multipart body.");

    /// <summary>Any value, as it is. A <c>default</c> element, which has no value, is written as null.</summary>
    public static void Element(JsonOutput writer, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteElement(value);
    }

    private static void Formatted<T>(JsonOutput writer, T value, string format)
        where T : ISpanFormattable
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[MostBytes];
        if (value.TryFormat(buffer, out int length, format, CultureInfo.InvariantCulture))
        {
            writer.WriteStringValue(buffer[..length]);
        }
        else
        {
            writer.WriteStringValue(value.ToString(format, CultureInfo.InvariantCulture));
        }
    }
}
