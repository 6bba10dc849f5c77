using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>The patterns of dates and times as sets of texts.</summary>
public sealed class DateTimeFormatTests
{
    [Theory]
    [InlineData("yy", "26", "2026")]
    [InlineData("uu", "26", "2026")]
    [InlineData("yyyy", "2026", "26")]
    [InlineData("uuuu", "2026", "20x6")]
    [InlineData("y", "2026", "26")]
    [InlineData("M", "1", "01")]
    [InlineData("M", "12", "13")]
    [InlineData("L", "10", "0")]
    [InlineData("MM", "01", "1")]
    [InlineData("LL", "12", "13")]
    [InlineData("MMM", "Jan", "January")]
    [InlineData("LLL", "Dec", "dec")]
    [InlineData("MMMM", "January", "Jan")]
    [InlineData("LLLL", "December", "Dezember")]
    [InlineData("d", "1", "01")]
    [InlineData("d", "31", "32")]
    [InlineData("dd", "09", "9")]
    [InlineData("dd", "31", "32")]
    [InlineData("E", "Mon", "Monday")]
    [InlineData("EEE", "Sun", "Sonntag")]
    [InlineData("EEEE", "Sunday", "Sun")]
    [InlineData("H", "9", "24")]
    [InlineData("H", "23", "24")]
    [InlineData("HH", "09", "9")]
    [InlineData("HH", "23", "24")]
    [InlineData("h", "12", "0")]
    [InlineData("hh", "09", "00")]
    [InlineData("hh", "12", "13")]
    [InlineData("m", "5", "05")]
    [InlineData("s", "59", "60")]
    [InlineData("mm", "05", "5")]
    [InlineData("ss", "59", "60")]
    [InlineData("S", "1", "12")]
    [InlineData("SSS", "123", "12")]
    [InlineData("SSSSSSSSS", "123456789", "12345678")]
    [InlineData("a", "AM", "am")]
    [InlineData("a", "PM", "XM")]
    [InlineData("X", "Z", "+1")]
    [InlineData("X", "+01", "+01:00")]
    [InlineData("X", "-0130", "-01:30")]
    [InlineData("XX", "+0100", "+01")]
    [InlineData("XX", "Z", "z")]
    [InlineData("XXX", "+01:00", "+0100")]
    [InlineData("XXX", "Z", "z")]
    [InlineData("xxx", "-01:00", "Z")]
    [InlineData("x", "+0100", "+01:00")]
    [InlineData("xx", "+0100", "Z")]
    [InlineData("Z", "+0100", "Z")]
    [InlineData("ZZZ", "-0100", "-01:00")]
    [InlineData("yyyy-MM-dd", "2026-01-31", "2026/01/31")]
    [InlineData("dd.MM.yy", "31.01.26", "31x01x26")]
    [InlineData("HH 'o''clock'", "09 o'clock", "09 oclock")]
    [InlineData("HH''mm", "09'05", "0905")]
    [InlineData("yyyy-MM-dd'T'HH:mm:ss", "2026-01-31T09:05:00", "2026-01-31 09:05:00")]
    [InlineData("h:mm a", "9:05 PM", "21:05 PM")]
    public void A_pattern_has_its_texts_and_no_others(string format, string inside, string outside)
    {
        string pattern = Assert.IsType<string>(DateTimeFormats.Pattern(new DateTimeMatcher(DateTimePart.DateTime, format)));

        Assert.Matches(pattern, inside);
        Assert.DoesNotMatch(pattern, outside);
        Assert.DoesNotMatch(pattern, "x" + inside);
        Assert.DoesNotMatch(pattern, inside + "x");
    }

    [Theory]
    [InlineData("Q")]
    [InlineData("yyyy-QQ")]
    [InlineData("ddd")]
    [InlineData("mmm")]
    [InlineData("hhh")]
    [InlineData("aa")]
    [InlineData("XXXX")]
    [InlineData("ZZZZ")]
    [InlineData("SSSSSSSSSS")]
    [InlineData("'open")]
    public void What_is_not_known_has_no_pattern(string format) =>
        Assert.Null(DateTimeFormats.Pattern(new DateTimeMatcher(DateTimePart.DateTime, format)));

    [Fact]
    public void Only_a_date_has_a_pattern_without_a_format()
    {
        string pattern = Assert.IsType<string>(DateTimeFormats.Pattern(new DateTimeMatcher(DateTimePart.Date, null)));

        Assert.Matches(pattern, "2026-01-31");
        Assert.DoesNotMatch(pattern, "2026-1-31");
        Assert.Null(DateTimeFormats.Pattern(new DateTimeMatcher(DateTimePart.Time, null)));
        Assert.Null(DateTimeFormats.Pattern(new DateTimeMatcher(DateTimePart.DateTime, null)));
    }

    [Theory]
    [InlineData("yyyy-MM-dd", "date")]
    [InlineData("uuuu-MM-dd", "date")]
    [InlineData("yy-MM-dd", null)]
    [InlineData("yyyy-MM-dd ", null)]
    [InlineData("HH:mm:ssXXX", "time")]
    [InlineData("HH:mm:ss.SSSxxx", "time")]
    [InlineData("HH:mm:ss'Z'", "time")]
    [InlineData("HH:mm:ss", null)]
    [InlineData("yyyy-MM-dd'T'HH:mm:ssXXX", "date-time")]
    [InlineData("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "date-time")]
    [InlineData("yyyy-MM-dd HH:mm:ssXXX", null)]
    [InlineData("HH:mm", null)]
    public void Formats_of_json_schema_are_known(string format, string? expected) =>
        Assert.Equal(expected, DateTimeFormats.JsonFormat(new DateTimeMatcher(DateTimePart.DateTime, format)));

    [Fact]
    public void Without_a_format_only_a_date_is_one_of_json_schema()
    {
        Assert.Equal("date", DateTimeFormats.JsonFormat(new DateTimeMatcher(DateTimePart.Date, null)));
        Assert.Null(DateTimeFormats.JsonFormat(new DateTimeMatcher(DateTimePart.Time, null)));
        Assert.Null(DateTimeFormats.JsonFormat(new DateTimeMatcher(DateTimePart.DateTime, null)));
    }
}
