using System.Globalization;

namespace KoreApiKit.Spec.Schemas.Formats;

/// <summary>What a custom text format stands for.</summary>
internal enum TimeTextKind
{
    Time,
    Date,
    DateTime,
}

/// <summary>
/// A string format that an author has bound to a .NET custom date and time pattern, such as <c>h:mm tt</c>. Texts are read
/// and written in the invariant culture.
/// </summary>
internal sealed class TimeTextFormat
{
    private static readonly DateTime[] Samples =
    [
        new(2024, 2, 29, 15, 45, 30, DateTimeKind.Utc),
        new(2031, 11, 3, 0, 5, 0, DateTimeKind.Utc),
        new(1999, 12, 31, 12, 0, 59, DateTimeKind.Utc),
    ];

    private TimeTextFormat(string name, TimeTextKind kind, string pattern)
    {
        Name = name;
        Kind = kind;
        Pattern = pattern;
    }

    public string Name { get; }

    public TimeTextKind Kind { get; }

    public string Pattern { get; }

    /// <summary>
    /// Makes a format, or gives null with the problem in words: the type is not known, or values written by the pattern
    /// cannot be read back (seconds may be lost, hours may not).
    /// </summary>
    /// <param name="type"><c>time</c>, <c>date</c> or <c>date-time</c>.</param>
    public static TimeTextFormat? TryCreate(string name, string type, string pattern, out string problem)
    {
        TimeTextKind? kind = type switch
        {
            "time" => TimeTextKind.Time,
            "date" => TimeTextKind.Date,
            "date-time" => TimeTextKind.DateTime,
            _ => null,
        };
        if (kind is null)
        {
            problem = $"the type '{type}' does not exist; use time, date or date-time";
            return null;
        }

        if (pattern.Length < 2)
        {
            problem = $"'{pattern}' is no custom pattern of .NET, which has two characters or more (such as %h for one letter)";
            return null;
        }

        var format = new TimeTextFormat(name, kind.Value, pattern);
        problem = format.FindProblem();
        return problem.Length == 0 ? format : null;
    }

    /// <summary>Whether a text is a value in this format.</summary>
    public bool Matches(string text) => TryParse(text, out _);

    private string FindProblem()
    {
        try
        {
            foreach (DateTime sample in Samples)
            {
                string text = sample.ToString(Pattern, CultureInfo.InvariantCulture);
                if (!TryParse(text, out DateTime back))
                {
                    return $"what the pattern '{Pattern}' writes, such as '{text}', it cannot read back";
                }

                if (!KeepsValue(sample, back))
                {
                    return $"the pattern '{Pattern}' loses a part of the value: '{text}' is read back as another {Noun}";
                }
            }
        }
        catch (FormatException)
        {
            return $"'{Pattern}' is no custom date and time pattern of .NET";
        }

        return "";
    }

    private string Noun => Kind switch
    {
        TimeTextKind.Time => "time",
        TimeTextKind.Date => "date",
        _ => "date and time",
    };

    private bool KeepsValue(DateTime sample, DateTime back) =>
        (Kind == TimeTextKind.Time || sample.Date == back.Date)
        && (Kind == TimeTextKind.Date || (sample.Hour == back.Hour && sample.Minute == back.Minute));

    private bool TryParse(string text, out DateTime value)
    {
        if (Kind == TimeTextKind.DateTime)
        {
            bool parsed = DateTimeOffset.TryParseExact(
                text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment);
            value = moment.UtcDateTime;
            return parsed;
        }

        return DateTime.TryParseExact(
            text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out value);
    }
}
