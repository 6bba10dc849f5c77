using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreApiKit.Contracts.Generating;

/// <summary>Expressions of dates and times (Pact Specification 4, "date and time expressions"): a base such as <c>today</c>, then steps such as <c>+ 2 weeks</c>.</summary>
internal static partial class DateExpression
{
    /// <summary>The time that is meant; null where the expression cannot be read. None is now.</summary>
    public static DateTimeOffset? Evaluate(string? expression, DateTimeOffset now)
    {
        string text = (expression ?? "").Trim().ToLowerInvariant();
        Match whole = Form().Match(text);
        if (!whole.Success)
        {
            return null;
        }

        DateTimeOffset time = Base(whole.Groups["base"].Value, now);
        CaptureCollection signs = whole.Groups["sign"].Captures;
        for (int i = 0; i < signs.Count; i++)
        {
            int amount = int.Parse(whole.Groups["amount"].Captures[i].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            time = Step(time, whole.Groups["unit"].Captures[i].Value, signs[i].Value == "-" ? -amount : amount);
        }

        return time;
    }

    private static DateTimeOffset Base(string name, DateTimeOffset now)
    {
        var midnight = new DateTimeOffset(now.Date, now.Offset);
        return name switch
        {
            "yesterday" => now.AddDays(-1),
            "tomorrow" => now.AddDays(1),
            "midnight" => midnight,
            "noon" => midnight.AddHours(12),
            _ => now,
        };
    }

    private static DateTimeOffset Step(DateTimeOffset time, string unit, int amount) => unit switch
    {
        "year" => time.AddYears(amount),
        "month" => time.AddMonths(amount),
        "week" => time.AddDays(7 * amount),
        "fortnight" => time.AddDays(14 * amount),
        "day" => time.AddDays(amount),
        "hour" => time.AddHours(amount),
        "minute" => time.AddMinutes(amount),
        "second" => time.AddSeconds(amount),
        _ => time.AddMilliseconds(amount),
    };

    [GeneratedRegex(
        @"\A(?<base>now|today|yesterday|tomorrow|midnight|noon)?(\s*@\s*(now|midnight|noon))?"
        + @"(\s*(?<sign>[+-])\s*(?<amount>[0-9]{1,6})\s*(?<unit>year|month|fortnight|week|day|hour|minute|second|millisecond)s?)*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
