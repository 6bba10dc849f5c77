namespace KoreApiKit.Campaigns.Stub.Lifecycle;

/// <summary>The times at which a campaign starts by itself, in UTC: the vendor's pages name no zone (C31).</summary>
/// <param name="Start">The first start.</param>
/// <param name="End">From here on there is no start, and a run is over.</param>
internal sealed record CampaignTimes(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>Starts each so many days, at least 1; null where it does not recur by days.</summary>
    public int? EveryDays { get; init; }

    /// <summary>Starts in each so many weeks, at least 1, counted from that of <see cref="Start"/>; null where it does not recur by weeks.</summary>
    public int? EveryWeeks { get; init; }

    /// <summary>The days of a week that recurs.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    public bool Recurs => EveryDays is not null || EveryWeeks is not null;

    /// <summary>
    /// The first start at or after a time, or null where none is left. A single start that was missed is made up for at once.
    /// </summary>
    public DateTimeOffset? NextStart(DateTimeOffset from)
    {
        if (from >= End)
        {
            return null;
        }

        DateTimeOffset next = (EveryDays, EveryWeeks) switch
        {
            ({ } days, _) => NextByDays(from, days),
            (_, { } weeks) => NextByWeeks(from, weeks),
            _ => from > Start ? from : Start,
        };
        return next < End ? next : null;
    }

    private DateTimeOffset NextByDays(DateTimeOffset from, int every)
    {
        if (from <= Start)
        {
            return Start;
        }

        double days = Math.Ceiling((from - Start).TotalDays / every) * every;
        return days < (End - Start).TotalDays ? Start.AddDays(days) : End;
    }

    private DateTimeOffset NextByWeeks(DateTimeOffset from, int every)
    {
        DateTimeOffset day = from <= Start ? Start : Start.AddDays(Math.Ceiling((from - Start).TotalDays));
        while (day < End && !(Days.Contains(day.DayOfWeek) && WeekOf(day) % every == 0))
        {
            day = (End - day).TotalDays > 1 ? day.AddDays(1) : End;
        }

        return day;
    }

    // Weeks begin on Monday, as the vendor's list of days does.
    private int WeekOf(DateTimeOffset day) => (int)((day - Start).TotalDays + (((int)Start.DayOfWeek + 6) % 7)) / 7;
}
