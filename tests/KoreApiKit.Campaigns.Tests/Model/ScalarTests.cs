using System.Text.Json;
using System.Text.Json.Nodes;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Model;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("9:00 AM", 9, 0, "9:00 AM")]
    [InlineData("09:00 AM", 9, 0, "9:00 AM")]
    [InlineData("12:00 AM", 0, 0, "12:00 AM")]
    [InlineData("12:00 PM", 12, 0, "12:00 PM")]
    [InlineData("12:59 AM", 0, 59, "12:59 AM")]
    [InlineData("6:00 PM", 18, 0, "6:00 PM")]
    [InlineData("11:59 PM", 23, 59, "11:59 PM")]
    public void A_time_of_the_12_hour_clock_is_a_TimeOnly(string text, int hour, int minute, string written)
    {
        CallingHoursDay day = JsonModel.Parse<CallingHoursDay>(Day(text));

        Assert.Equal((WeekDay.Saturday, new TimeOnly(hour, minute), new TimeOnly(23, 59)), (day.Day, day.Start, day.End));
        Assert.Equal(Day(written), JsonModel.ToJson(day));
    }

    [Theory]
    [InlineData("21:00")]
    [InlineData("13:00 PM")]
    [InlineData("9:60 AM")]
    [InlineData("9 AM")]
    [InlineData("")]
    public void Any_other_time_is_refused_with_the_members_name(string text)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonModel.Parse<CallingHoursDay>(Day(text)));

        Assert.Contains("start", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_that_is_not_listed_is_kept()
    {
        JsonNode json = JsonNode.Parse(Examples.Read(Examples.AdvancedAnswer))!;
        json["data"]!["status"] = "Archived";
        json["status"] = "partial";

        CreateSmsCampaignResponse response = JsonModel.Parse<CreateSmsCampaignResponse>(json.ToJsonString());

        Assert.Equal(("Archived", false), (response.Data.Status.Value, response.Data.Status.IsKnown));
        Assert.Equal(new ResultStatus("partial"), response.Status);
        Assert.Contains("\"status\":\"Archived\"", JsonModel.ToJson(response), StringComparison.Ordinal);
    }

    [Fact]
    public void Listed_values_have_the_names_and_wire_values_of_the_spec()
    {
        Assert.Equal(
            ["Preparing", "Ready", "Scheduled", "Rescheduled", "Active", "Paused", "Stopped", "Completed"],
            CampaignStatus.Known.Select(status => status.Value));
        Assert.Equal(["1", "2", "3", "4", "5"], CampaignPriority.Known.Select(priority => priority.Value));
        Assert.Equal(("1", "5"), (CampaignPriority.Lowest.Value, CampaignPriority.Highest.ToString()));
        Assert.Equal(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], WeekDay.Known.Select(day => day.Value));
        Assert.Equal("WEEKLY", CallingFrequency.Weekly.Value);
    }

    private static string Day(string start) => $$"""{"day":"SA","start":"{{start}}","end":"11:59 PM"}""";
}
