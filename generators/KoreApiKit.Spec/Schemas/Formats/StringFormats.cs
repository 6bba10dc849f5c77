using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreApiKit.Spec.Schemas.Formats;

/// <summary>The formats of strings that are checked (JSON Schema Validation 2020-12, section 7.3), and <c>byte</c> of the OpenAPI Format Registry.</summary>
/// <remarks>
/// The patterns are our own, and each takes time in proportion to the text: none repeats what it repeats without a character between
/// that tells the rounds apart. They have no time limit, which a machine that stands still for a moment would turn into a fault.
/// </remarks>
internal static class StringFormats
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    private const string Clock = "(?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9]|60)(?:\\.[0-9]+)?";
    private const string Offset = "(?:[Zz]|(?<sign>[+-])(?<offsetHour>[01][0-9]|2[0-3]):(?<offsetMinute>[0-5][0-9]))";

    private static readonly Regex FullTime = new($"^{Clock}{Offset}\\z", Options);

    private static readonly Regex Duration = new(
        "^P(?=[0-9]|T[0-9])(?:[0-9]+W|(?:(?:[0-9]+Y)(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)?"
        + "(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)\\z",
        Options);

    private static readonly Regex Email = new("^[^@\\s\"]+@[^@\\s.]+(?:\\.[^@\\s.]+)*\\z", Options);

    private static readonly Regex Uuid = new("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z", Options);

    private static readonly Regex Uri = new("^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\s<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})*\\z", Options);

    private static readonly Regex UriReference = new("^(?:[^\\s<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})*\\z", Options);

    private static readonly Regex Hostname = new(
        "^(?=.{1,253}\\z)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z",
        Options);

    private static readonly Regex Ipv4 = new("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!\\z)|\\z)){4}\\z", Options);

    private static readonly Regex Base64 = new("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\\z", Options);

    /// <summary>Whether a text is a value of the format; null where the format is not one that is checked.</summary>
    public static bool? Check(string format, string text) => format switch
    {
        "date-time" => IsDateTime(text),
        "date" => IsDate(text),
        "time" => IsTime(text),
        "duration" => Duration.IsMatch(text),
        "email" => Email.IsMatch(text),
        "uuid" => Uuid.IsMatch(text),
        "uri" => Uri.IsMatch(text),
        "uri-reference" => UriReference.IsMatch(text),
        "hostname" => Hostname.IsMatch(text),
        "byte" => Base64.IsMatch(text),
        "ipv4" => Ipv4.IsMatch(text),
        "ipv6" => text.IndexOf('%') < 0 && text.IndexOf(':') >= 0 && text.IndexOf('[') < 0
            && System.Net.IPAddress.TryParse(text, out _),
        _ => null,
    };

    /// <summary>A date of the calendar, such as <c>2024-02-29</c> (RFC 3339, section 5.6).</summary>
    private static bool IsDate(string text) =>
        text.Length == 10
        && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsDateTime(string text) =>
        text.Length > 11 && text[10] is ('T' or 't') && IsDate(text.Substring(0, 10)) && IsTime(text.Substring(11));

    private static bool IsTime(string text)
    {
        Match match = FullTime.Match(text);
        return match.Success && (match.Groups["second"].Value != "60" || IsLastMinuteInUtc(match));
    }

    // A leap second is inserted at the end of a day in UTC only.
    private static bool IsLastMinuteInUtc(Match match)
    {
        int minutes = (Number(match, "hour") * 60) + Number(match, "minute");
        if (match.Groups["sign"].Success)
        {
            int offset = (Number(match, "offsetHour") * 60) + Number(match, "offsetMinute");
            minutes += match.Groups["sign"].Value == "+" ? -offset : offset;
        }

        const int Day = 24 * 60;
        return ((minutes % Day) + Day) % Day == Day - 1;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
