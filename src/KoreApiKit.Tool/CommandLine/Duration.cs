using System.CommandLine;
using System.Globalization;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>An option that takes a time: a whole number with its unit, such as <c>90s</c>, <c>5m</c> or <c>1h</c>.</summary>
internal static class Duration
{
    public static Option<TimeSpan> Create(string name, string description, TimeSpan standard, TimeSpan minimum, TimeSpan maximum) => new(name)
    {
        Description = description,
        HelpName = "TIME",
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            string text = result.Tokens is [var token] ? token.Value : "";
            if (TryRead(text, out TimeSpan time) && time >= minimum && time <= maximum)
            {
                return time;
            }

            result.AddError($"'{text}' is not a value of {name}; use a time such as 90s, 5m or 1h, from {Words(minimum)} to {Words(maximum)}");
            return standard;
        },
    };

    private static bool TryRead(string text, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        int seconds = text is [.., var unit] ? SecondsOf(unit) : 0;
        if (seconds == 0 || !int.TryParse(text.AsSpan()[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return false;
        }

        time = TimeSpan.FromSeconds((long)count * seconds);
        return true;
    }

    private static int SecondsOf(char unit) => unit switch
    {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        _ => 0,
    };

    private static string Words(TimeSpan time) => FormattableString.Invariant(
        time.TotalSeconds % 3600 == 0 ? $"{time.TotalHours:0}h" : time.TotalSeconds % 60 == 0 ? $"{time.TotalMinutes:0}m" : (FormattableString)$"{time.TotalSeconds:0}s");
}
