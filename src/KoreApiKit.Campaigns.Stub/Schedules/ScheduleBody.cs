using System.Globalization;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Stub.Answers;
using KoreApiKit.Campaigns.Stub.Lifecycle;

namespace KoreApiKit.Campaigns.Stub.Schedules;

/// <summary>Reads the body that gives a campaign a schedule.</summary>
internal static class ScheduleBody
{
    private const string Form = "yyyy-MM-dd HH:mm:ss";

    /// <summary>The times; null where one of them is a day that no calendar has, such as February 30.</summary>
    public static CampaignTimes? Read(JsonObject body)
    {
        if (TimeOf(body["startDateTime"]) is not { } start || TimeOf(body["endDateTime"]) is not { } end)
        {
            return null;
        }

        JsonNode? recurrence = body["recurrenceObject"];
        JsonNode? weekly = recurrence?["weeklyDetails"];
        return new CampaignTimes(start, end)
        {
            EveryDays = JsonObjects.Integer(recurrence?["dailyDetails"]?["onceEveryNdays"]),
            EveryWeeks = JsonObjects.Integer(weekly?["onceEveryNweeks"]),
            Days = [.. weekly?["whichDays"]?.AsArray().Select(day => DayOf((string)day!)) ?? []],
        };
    }

    private static DateTimeOffset? TimeOf(JsonNode? value) =>
        DateTimeOffset.TryParseExact((string?)value, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : null;

    private static DayOfWeek DayOf(string day) =>
        Enum.GetValues<DayOfWeek>().First(each => each.ToString().StartsWith(day, StringComparison.Ordinal));
}
