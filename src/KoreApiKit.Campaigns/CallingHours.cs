namespace KoreApiKit.Campaigns;

public sealed partial record CallingHours
{
    private static readonly WeekDay[] WorkingDays = [WeekDay.Monday, WeekDay.Tuesday, WeekDay.Wednesday, WeekDay.Thursday, WeekDay.Friday];

    /// <summary>One window on each day from Monday to Friday.</summary>
    /// <inheritdoc cref="On"/>
    public static CallingHours Weekdays(string timeZone, TimeOnly start, TimeOnly end) => On(timeZone, start, end, WorkingDays);

    /// <summary>One window on each day of the week.</summary>
    /// <inheritdoc cref="On"/>
    public static CallingHours EveryDay(string timeZone, TimeOnly start, TimeOnly end) =>
        On(timeZone, start, end, [.. WorkingDays, WeekDay.Saturday, WeekDay.Sunday]);

    /// <summary>One window on each of some days of the week.</summary>
    /// <param name="timeZone">The time zone, by its name in the tz database, such as <c>Asia/Kolkata</c>. This system has to know it.</param>
    /// <param name="start">When the window opens, in whole minutes.</param>
    /// <param name="end">When the window closes, in whole minutes; later than <paramref name="start"/>.</param>
    /// <param name="days">The days, at least one, each once.</param>
    /// <exception cref="ArgumentException">
    /// The time zone is unknown or named otherwise, the window ends before it opens or is not in whole minutes, or the days are
    /// none or repeated.
    /// </exception>
    public static CallingHours On(string timeZone, TimeOnly start, TimeOnly end, params IReadOnlyList<WeekDay> days)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        ArgumentNullException.ThrowIfNull(days);
        if (!TimeZoneNames.IsKnown(timeZone))
        {
            throw new ArgumentException(TimeZoneNames.Problem(timeZone), nameof(timeZone));
        }

        if (end <= start)
        {
            throw new ArgumentException($"The window closes at {end:HH:mm}, but opens at {start:HH:mm}: what a window across midnight does is not documented.", nameof(end));
        }

        if (start.Ticks % TimeSpan.TicksPerMinute != 0 || end.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentException("The API takes whole minutes: leave seconds out.", start.Ticks % TimeSpan.TicksPerMinute != 0 ? nameof(start) : nameof(end));
        }

        if (days.Count == 0 || days.Distinct().Count() != days.Count)
        {
            throw new ArgumentException("Give at least one day, and each day once.", nameof(days));
        }

        return new CallingHours
        {
            Frequency = CallingFrequency.Weekly,
            Timezone = timeZone,
            Days = [.. days.Select(day => new CallingHoursDay { Day = day, Start = start, End = end })],
        };
    }
}

public sealed partial record StoredCallingHours
{
    /// <summary>The hours as requests take them, such as to update a campaign; null where a member that requests need is absent.</summary>
    public CallingHours? ToCallingHours()
    {
        if (Frequency is not { } frequency || Timezone is null || Days is not { Count: > 0 } days)
        {
            return null;
        }

        var windows = new List<CallingHoursDay>(days.Count);
        foreach (StoredCallingHoursDay window in days)
        {
            if (window is not { Day: { } day, Start: { } start, End: { } end })
            {
                return null;
            }

            windows.Add(new CallingHoursDay { Day = day, Start = start, End = end });
        }

        return new CallingHours { Frequency = frequency, Timezone = Timezone, Days = windows };
    }
}
