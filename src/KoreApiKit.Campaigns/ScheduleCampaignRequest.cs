using System.Globalization;

namespace KoreApiKit.Campaigns;

public sealed partial record ScheduleCampaignRequest
{
    /// <summary>A schedule that runs a campaign once.</summary>
    /// <param name="start">When to start; whole seconds. No page says in which time zone, so its kind is not looked at.</param>
    /// <param name="end">When the schedule ends, later than the start.</param>
    /// <exception cref="ArgumentException">The end is not later than the start.</exception>
    public static ScheduleCampaignRequest Once(DateTime start, DateTime end) => Of(start, end, null);

    /// <summary>A schedule that runs a campaign every so many days.</summary>
    /// <inheritdoc cref="Once"/>
    /// <param name="start">When to start for the first time.</param>
    /// <param name="end">When the schedule ends, later than the start.</param>
    /// <param name="everyDays">Every how many days, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="everyDays"/> is below 1.</exception>
    public static ScheduleCampaignRequest Daily(DateTime start, DateTime end, int everyDays = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyDays, 1);
        return Of(start, end, new DailyRecurrence { DailyDetails = new DailyDetails { OnceEveryDays = everyDays } });
    }

    /// <summary>A schedule that runs a campaign on days of the week, every so many weeks.</summary>
    /// <inheritdoc cref="Once"/>
    /// <param name="start">When to start for the first time.</param>
    /// <param name="end">When the schedule ends, later than the start.</param>
    /// <param name="days">The days, at least one.</param>
    /// <param name="everyWeeks">Every how many weeks, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="everyWeeks"/> is below 1.</exception>
    public static ScheduleCampaignRequest Weekly(DateTime start, DateTime end, IReadOnlyList<ScheduleDay> days, int everyWeeks = 1)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfLessThan(everyWeeks, 1);
        if (days.Count == 0)
        {
            throw new ArgumentException("There are no days: give at least one.", nameof(days));
        }

        return Of(start, end, new WeeklyRecurrence { WeeklyDetails = new WeeklyDetails { OnceEveryWeeks = everyWeeks, WhichDays = days } });
    }

    private static ScheduleCampaignRequest Of(DateTime start, DateTime end, Recurrence? recurrence) => end <= start
        ? throw new ArgumentException("The schedule ends before it starts: give a later end.", nameof(end))
        : new ScheduleCampaignRequest { StartDateTime = Text(start), EndDateTime = Text(end), Recurrence = recurrence };

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
