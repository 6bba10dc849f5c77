using System.Text;
using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>What the patterns of dates and times in pacts (those of Java's DateTimeFormatter) stand for.</summary>
internal static partial class DateTimeFormats
{
    /// <summary>The format of JSON Schema that all values of a matcher have, or null.</summary>
    public static string? JsonFormat(DateTimeMatcher matcher)
    {
        if (matcher.Format is not { } format)
        {
            return matcher.Kind == DateTimePart.Date ? "date" : null;
        }

        string plain = format.Replace("'T'", "T", StringComparison.Ordinal).Replace("'Z'", "Z", StringComparison.Ordinal);
        return IsoDate().IsMatch(plain) ? "date"
            : IsoTime().IsMatch(plain) ? "time"
            : IsoDateTime().IsMatch(plain) ? "date-time"
            : null;
    }

    /// <summary>
    /// A regular expression that has all values of a matcher (and days that no month has); null where its pattern has a letter that is
    /// not known.
    /// </summary>
    public static string? Pattern(DateTimeMatcher matcher)
    {
        string? format = matcher.Format ?? (matcher.Kind == DateTimePart.Date ? "yyyy-MM-dd" : null);
        return format is null ? null : Pattern(format);
    }

    private static string? Pattern(string format)
    {
        var pattern = new StringBuilder("^");
        for (int i = 0; i < format.Length;)
        {
            if (format[i] == '\'')
            {
                if (ReadQuoted(format, ref i) is not { } text)
                {
                    return null;
                }

                pattern.Append(Escaped(text));
                continue;
            }

            int length = 1;
            while (i + length < format.Length && format[i + length] == format[i])
            {
                length++;
            }

            if (char.IsAsciiLetter(format[i]) && Letter(format[i], length) is null)
            {
                return null;
            }

            pattern.Append(char.IsAsciiLetter(format[i]) ? Letter(format[i], length) : Escaped(format.Substring(i, length)));
            i += length;
        }

        return pattern.Append('$').ToString();
    }

    /// <summary>The text that is quoted at a place, or null where the quotation does not end; two marks stand for one.</summary>
    private static string? ReadQuoted(string format, ref int place)
    {
        var text = new StringBuilder();
        for (int end = format.IndexOf('\'', place + 1); end >= 0; end = format.IndexOf('\'', place + 1))
        {
            text.Append(format, place + 1, end - place - 1);
            place = end + 1;
            if (place == format.Length || format[place] != '\'')
            {
                return text.Length == 0 ? "'" : text.ToString();
            }

            text.Append('\'');
        }

        return null;
    }

    private static string? Letter(char letter, int length) => (letter, length) switch
    {
        ('y' or 'u', 2) => "[0-9]{2}",
        ('y' or 'u', _) => "[0-9]{4}",
        ('M' or 'L', 1) => "([1-9]|1[0-2])",
        ('M' or 'L', 2) => "(0[1-9]|1[0-2])",
        ('M' or 'L', 3) => "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
        ('M' or 'L', _) => "(January|February|March|April|May|June|July|August|September|October|November|December)",
        ('d', 1) => "([1-9]|[12][0-9]|3[01])",
        ('d', 2) => "(0[1-9]|[12][0-9]|3[01])",
        ('E', <= 3) => "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
        ('E', _) => "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
        ('H', 1) => "(1?[0-9]|2[0-3])",
        ('H', 2) => "([01][0-9]|2[0-3])",
        ('h', 1) => "([1-9]|1[0-2])",
        ('h', 2) => "(0[1-9]|1[0-2])",
        ('m' or 's', 1) => "[1-5]?[0-9]",
        ('m' or 's', 2) => "[0-5][0-9]",
        ('S', <= 9) => $"[0-9]{{{length}}}",
        ('a', 1) => "(AM|PM)",
        ('X', 1) => "(Z|[+-][0-9]{2}([0-9]{2})?)",
        ('X', 2) => "(Z|[+-][0-9]{4})",
        ('X', 3) => "(Z|[+-][0-9]{2}:[0-9]{2})",
        ('x', 3) => "[+-][0-9]{2}:[0-9]{2}",
        ('Z' or 'x', <= 3) => "[+-][0-9]{4}",
        _ => null,
    };

    private static string Escaped(string text) => string.Concat(text.Select(character =>
        char.IsAsciiLetterOrDigit(character) || character == ' ' ? character.ToString() : "\\" + character));

    [GeneratedRegex("^[yu]{4}-MM-dd$")]
    private static partial Regex IsoDate();

    [GeneratedRegex("^HH:mm:ss(\\.S{1,9})?(XXX|xxx|Z)$")]
    private static partial Regex IsoTime();

    [GeneratedRegex("^[yu]{4}-MM-ddTHH:mm:ss(\\.S{1,9})?(XXX|xxx|Z)$")]
    private static partial Regex IsoDateTime();
}
