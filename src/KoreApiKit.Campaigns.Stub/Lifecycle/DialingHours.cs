using System.Globalization;
using System.Text.Json.Nodes;

namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>
/// The hours within which a campaign reaches its contacts, in the campaign's own time zone. A campaign without a window that is
/// understood (C46: of frequencies other than <c>WEEKLY</c> nothing is shown) reaches them at any time.
/// </summary>
internal sealed class DialingHours
{
    // No run is followed further than this, however few the hours of a week are.
    private const int MostYears = 10;

    private static readonly string[] Names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    private readonly TimeZoneInfo _zone;
    private readonly ILookup<DayOfWeek, Window> _windows;

    private DialingHours(TimeZoneInfo zone, IEnumerable<(DayOfWeek Day, Window Window)> windows)
    {
        _zone = zone;
        _windows = windows.ToLookup(static window => window.Day, static window => window.Window);
    }

    private bool AreAlways => _windows.Count == 0;

    /// <summary>The hours in the settings of a campaign. A zone that this system does not know counts as UTC.</summary>
    public static DialingHours Of(JsonObject settings)
    {
        JsonObject? hours = settings["dialingStrategy"]?["callingHours"] as JsonObject;
        string zone = Text(hours, "timezone") ?? "";
        return new DialingHours(
            TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? found) ? found : TimeZoneInfo.Utc,
            (hours?["days"] as JsonArray ?? []).Select(static day => Read(day as JsonObject)).OfType<(DayOfWeek, Window)>());
    }

    /// <summary>When so much time within the hours has gone by since a time; for none at all, the first moment within them.</summary>
    public DateTimeOffset After(DateTimeOffset start, TimeSpan length)
    {
        if (AreAlways)
        {
            return start + length;
        }

        TimeSpan left = length;
        foreach ((DateTimeOffset opens, DateTimeOffset closes) in OpenFrom(start))
        {
            if (left <= closes - opens)
            {
                return opens + left;
            }

            left -= closes - opens;
        }

        return start.AddYears(MostYears);
    }

    /// <summary>How much of the time between two moments is within the hours.</summary>
    public TimeSpan Between(DateTimeOffset start, DateTimeOffset end)
    {
        if (AreAlways || end <= start)
        {
            return end > start ? end - start : TimeSpan.Zero;
        }

        return OpenFrom(start)
            .TakeWhile(open => open.Opens < end)
            .Aggregate(TimeSpan.Zero, (sum, open) => sum + ((open.Closes < end ? open.Closes : end) - open.Opens));
    }

    /// <summary>The stretches within the hours from a time on, in order; none overlaps another.</summary>
    private IEnumerable<(DateTimeOffset Opens, DateTimeOffset Closes)> OpenFrom(DateTimeOffset start)
    {
        DateTimeOffset passed = start;
        DateTime first = TimeZoneInfo.ConvertTime(start, _zone).Date;
        for (DateTime day = first; day < first.AddYears(MostYears); day = day.AddDays(1))
        {
            foreach (Window window in _windows[day.DayOfWeek].OrderBy(static window => window.Start))
            {
                DateTimeOffset opens = Moment(day, window.Start);
                DateTimeOffset closes = Moment(day, window.End);
                opens = opens > passed ? opens : passed;
                if (closes > opens)
                {
                    passed = closes;
                    yield return (opens, closes);
                }
            }
        }
    }

    // A time that the clocks leave out is as much later as they are set forward.
    private DateTimeOffset Moment(DateTime day, TimeOnly time)
    {
        DateTime local = DateTime.SpecifyKind(day + time.ToTimeSpan(), DateTimeKind.Unspecified);
        return new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static (DayOfWeek Day, Window Window)? Read(JsonObject? day)
    {
        int index = Array.IndexOf(Names, Text(day, "day"));
        return index >= 0 && Time(day, "start") is { } start && Time(day, "end") is { } end && end > start
            ? ((DayOfWeek)index, new Window(start, end))
            : null;
    }

    private static TimeOnly? Time(JsonObject? day, string member) =>
        TimeOnly.TryParseExact(Text(day, member), "h:mm tt", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;

    private static string? Text(JsonObject? owner, string member) =>
        owner?[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>A part of a day; the end is later than the start.</summary>
    private sealed record Window(TimeOnly Start, TimeOnly End);
}
