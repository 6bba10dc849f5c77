using System.Globalization;
using System.Text;
using CsCheck;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>Times in custom formats against the platform's own parser and formatter.</summary>
public class ClockPatternTests
{
    private static readonly string[] Patterns =
        ["h:mm tt", "hh:mm tt", "H:mm", "HH:mm", "HH:mm:ss", "h.mm.ss tt", "HHmm", "H-m", "h:mm", "tt h:mm", "HH:mm:ss.fff", "h tt", "mm:ss", "HH 'h' mm", "t h:mm"];

    [Fact]
    public void Every_minute_is_written_and_read_as_the_platform_does()
    {
        foreach (string pattern in Patterns)
        {
            for (int second = 0; second < 86_400; second += 61)
            {
                var value = new TimeOnly(second * TimeSpan.TicksPerSecond);
                string expected = value.ToString(pattern, CultureInfo.InvariantCulture);
                byte[] json = JsonModel.ToUtf8Bytes(value, (writer, time) => JsonWrite.Time(writer, time, pattern));
                Assert.Equal($"\"{expected}\"", Encoding.UTF8.GetString(json));
                AssertReadAlike(expected, pattern);
            }
        }
    }

    [Theory]
    [InlineData("h:mm tt", "9:05 AM", 9, 5, 0)]
    [InlineData("h:mm tt", "12:00 AM", 0, 0, 0)]
    [InlineData("h:mm tt", "12:59 PM", 12, 59, 0)]
    [InlineData("h:mm tt", "1:00 PM", 13, 0, 0)]
    [InlineData("h:mm tt", "11:00 PM", 23, 0, 0)]
    [InlineData("hh:mm tt", "09:05 AM", 9, 5, 0)]
    [InlineData("tt h:mm", "PM 1:05", 13, 5, 0)]
    [InlineData("h.mm.ss tt", "9.05.07 PM", 21, 5, 7)]
    [InlineData("H:mm", "0:00", 0, 0, 0)]
    [InlineData("m-HH", "5-07", 7, 5, 0)]
    [InlineData("HH:mm:ss", "23:59:59", 23, 59, 59)]
    [InlineData("s:mm:HH", "9:59:23", 23, 59, 9)]
    [InlineData("HHmm", "0905", 9, 5, 0)]
    [InlineData("H-mm", "12-30", 12, 30, 0)]
    public void Usual_patterns_need_no_help_of_the_platform(string pattern, string text, int hour, int minute, int second)
    {
        Assert.True(ClockPattern.TryParse(text, pattern, out TimeOnly read));
        Assert.Equal(new TimeOnly(hour, minute, second), read);

        byte[] written = new byte[pattern.Length * ClockPattern.MostBytesOfCharacter];
        Assert.True(ClockPattern.TryFormat(read, pattern, written, out int length));
        Assert.Equal(text, Encoding.UTF8.GetString(written, 0, length));
    }

    [Theory]
    [InlineData("h:mm tt", "13:00 AM")]
    [InlineData("h:mm tt", "0:00 AM")]
    [InlineData("h:mm tt", "9:05 am")]
    [InlineData("h:mm tt", "9:05 XM")]
    [InlineData("h:mm tt", "9:05 AX")]
    [InlineData("h:mm tt", "9:05 A")]
    [InlineData("h:mm tt", "9:05 AMx")]
    [InlineData("h:mm tt", "x:05 AM")]
    [InlineData("h:mm tt", ":05 AM")]
    [InlineData("h:mm tt", "")]
    [InlineData("tt h:mm tt", "AM 9:05 AM")]
    [InlineData("h:mm", "9:05")]
    [InlineData("mm tt", "05 AM")]
    [InlineData("mm:ss", "05:07")]
    [InlineData("h tt", "9 AM")]
    [InlineData("H:mm tt", "9:05 AM")]
    [InlineData("H h:mm", "9 9:05")]
    [InlineData("H:H:mm", "9:9:05")]
    [InlineData("H:mm", "24:00")]
    [InlineData("H:mm", "9:60")]
    [InlineData("H:mm", "9:5")]
    [InlineData("H:mm", "9.05")]
    [InlineData("HH:mm:ss", "09:05:60")]
    [InlineData("HH:mm", "9:05")]
    public void Others_are_left_to_the_platform(string pattern, string text) => Assert.False(ClockPattern.TryParse(text, pattern, out _));

    [Theory]
    [InlineData("H")]
    [InlineData("m")]
    [InlineData("t h:mm")]
    [InlineData("h:mm ttt")]
    [InlineData("HHH:mm")]
    [InlineData("HH:mm:sss")]
    [InlineData("HH'h'mm")]
    [InlineData("HH/mm")]
    [InlineData("HH:mm:ss.fff")]
    public void Unusual_patterns_are_left_to_the_platform(string pattern)
    {
        Assert.False(ClockPattern.TryFormat(new TimeOnly(9, 5), pattern, new byte[64], out _));
        Assert.False(ClockPattern.TryParse("09:05", pattern, out _));
        Assert.Null(ClockTable.Of(pattern));
    }

    [Theory]
    [InlineData("HH:mm:ss")]
    [InlineData("tt  hh:mm")]
    public void No_table_is_made_of_what_does_not_fit_it(string pattern) => Assert.Null(ClockTable.Of(pattern));

    [Fact]
    public void Any_text_is_read_as_the_platform_reads_it() =>
        Gen.Select(Gen.Int[0, Patterns.Length - 1], Gen.Char["0123456789:. -APMamp"].Array[0, 9]).Sample(
            (pattern, text) => AssertReadAlike(new string(text), Patterns[pattern]),
            iter: 20_000);

    private static void AssertReadAlike(string text, string pattern)
    {
        if (ClockPattern.TryParse(text, pattern, out TimeOnly ours))
        {
            Assert.True(TimeOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly platform), $"{text} by {pattern}");
            Assert.Equal(platform, ours);
        }
    }
}
