using System.Globalization;
using KoreApiKit.Mock.Chance;

namespace KoreApiKit.Mock.Faults;

/// <summary>How long an answer waits: a time, or any between two.</summary>
/// <param name="Least">The shortest time, from zero to ten minutes.</param>
/// <param name="Most">The longest time, not below <paramref name="Least"/>.</param>
public readonly record struct DelayRange(TimeSpan Least, TimeSpan Most)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>No delay.</summary>
    public static DelayRange None => default;

    /// <summary>Reads <c>200ms</c>, <c>1.5s</c>, <c>200</c> (milliseconds) or a range such as <c>100..500ms</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range, where the text is one.</param>
    /// <returns>Whether the text is a delay of at most ten minutes.</returns>
    public static bool TryParse(string? text, out DelayRange range)
    {
        range = None;
        string[] ends = (text ?? "").Split("..", 2, StringSplitOptions.TrimEntries);
        (string last, double milliseconds) = Unit(ends[^1]);
        string first = ends.Length == 2 ? ends[0] : last;
        if (ends.Length == 2 && char.IsAsciiLetter(first.LastOrDefault()))
        {
            (first, double own) = Unit(first);
            return TryMake(first, own, last, milliseconds, out range);
        }

        return TryMake(first, milliseconds, last, milliseconds, out range);
    }

    internal TimeSpan Choose(Die die) => Least + ((Most - Least) * die.NextShare());

    private static (string Number, double Milliseconds) Unit(string text) =>
        text.EndsWith("ms", StringComparison.Ordinal) ? (text[..^2], 1)
        : text.EndsWith('s') ? (text[..^1], 1000)
        : (text, 1);

    private static bool TryMake(string first, double firstUnit, string last, double lastUnit, out DelayRange range)
    {
        range = None;
        if (!TryNumber(first, out double least) || !TryNumber(last, out double most))
        {
            return false;
        }

        (least, most) = (least * firstUnit, most * lastUnit);
        if (least > most || most > Longest.TotalMilliseconds)
        {
            return false;
        }

        range = new DelayRange(TimeSpan.FromMilliseconds(least), TimeSpan.FromMilliseconds(most));
        return true;
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
