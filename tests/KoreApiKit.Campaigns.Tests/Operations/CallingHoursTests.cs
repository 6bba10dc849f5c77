using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests.Operations;

public sealed class CallingHoursTests
{
    private static readonly TimeOnly Nine = new(9, 0);
    private static readonly TimeOnly Six = new(18, 0);

    [Fact]
    public void Weekdays_are_those_of_the_samples() =>
        Assert.Equal(SampleCampaigns.Dialing.CallingHours, CallingHours.Weekdays("Asia/Kolkata", Nine, Six));

    [Fact]
    public void Every_day_has_seven_and_some_days_have_their_order()
    {
        Assert.Equal(7, CallingHours.EveryDay("Europe/Berlin", Nine, Six).Days.Count);
        Assert.Equal(
            [WeekDay.Sunday, WeekDay.Friday],
            CallingHours.On("UTC", Nine, Six, WeekDay.Sunday, WeekDay.Friday).Days.Select(day => day.Day));
    }

    [Theory]
    [InlineData("Asia/Atlantis")]
    [InlineData("+05:30")]
    [InlineData("")]
    public void A_zone_that_is_unknown_is_refused(string zone) =>
        Assert.Throws<ArgumentException>("timeZone", () => CallingHours.Weekdays(zone, Nine, Six));

    [Fact]
    public void Windows_that_cannot_be_written_are_refused()
    {
        Assert.Throws<ArgumentException>("end", () => CallingHours.Weekdays("UTC", Six, Nine));
        Assert.Throws<ArgumentException>("start", () => CallingHours.Weekdays("UTC", new TimeOnly(9, 0, 1), Six));
        Assert.Throws<ArgumentException>("end", () => CallingHours.Weekdays("UTC", Nine, new TimeOnly(18, 0, 30)));
        Assert.Throws<ArgumentException>("days", () => CallingHours.On("UTC", Nine, Six));
        Assert.Throws<ArgumentException>("days", () => CallingHours.On("UTC", Nine, Six, WeekDay.Monday, WeekDay.Monday));
    }
}
