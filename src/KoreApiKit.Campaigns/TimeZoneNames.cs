namespace KoreApiKit.Campaigns;

/// <summary>Names of the tz database, as far as this system knows them.</summary>
internal static class TimeZoneNames
{
    public static bool IsKnown(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) && zone.HasIanaId;

    public static string Problem(string name) =>
        $"'{name}' is no time zone of the tz database that this system knows: write one like Asia/Kolkata.";
}
