using System.Globalization;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules;

/// <summary>What happens to <c>x-sunset</c>: the day from which a deprecated part may be gone.</summary>
internal static class Sunset
{
    public const string Field = "x-sunset";

    /// <summary>A day where there was none.</summary>
    public static ChangeNote? Added(ElementPair pair, string what) =>
        pair.OldField(Field) is null && TextOf(pair.NewField(Field)) is { } now
            ? new ChangeNote($"{what} has the sunset {now} now", Field)
            : null;

    /// <summary>No day where there was one.</summary>
    public static ChangeNote? Removed(ElementPair pair, string what) =>
        TextOf(pair.OldField(Field)) is { } before && pair.NewField(Field) is null
            ? new ChangeNote($"{what} has no sunset any more; it was {before}", Field)
            : null;

    public static ChangeNote? MovedEarlier(ElementPair pair, string what) => Moved(pair, what, -1);

    public static ChangeNote? MovedLater(ElementPair pair, string what) => Moved(pair, what, 1);

    /// <summary>A text that names no day, where there was none or another.</summary>
    public static ChangeNote? Unreadable(ElementPair pair, string what) =>
        TextOf(pair.NewField(Field)) is { } now && DayOf(now) is null && TextOf(pair.OldField(Field)) != now
            ? new ChangeNote($"{what} has the sunset '{now}', which is no date; write it as 2027-01-31", Field)
            : null;

    /// <summary>The text of a sunset, or null where there is none.</summary>
    public static string? TextOf(SpecNode? node) => (node as ScalarNode)?.Text;

    private static ChangeNote? Moved(ElementPair pair, string what, int direction)
    {
        string? before = TextOf(pair.OldField(Field));
        string? now = TextOf(pair.NewField(Field));
        return DayOf(before) is { } oldDay && DayOf(now) is { } newDay && newDay.CompareTo(oldDay) == direction
            ? new ChangeNote($"the sunset of {what} moved from {before} to {now}", Field)
            : null;
    }

    // RFC 3339 and the dates of HTTP (RFC 8594) alike.
    private static DateTime? DayOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset date)
            ? date.Date
            : null;
}
