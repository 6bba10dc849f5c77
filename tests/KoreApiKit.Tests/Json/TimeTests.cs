using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

public class TimeTests
{
    private const string Zoned = "dd.MM.yyyy HH:mm zzz";

    [Theory]
    [InlineData("2025-06-27T09:25:53Z", "2025-06-27T09:25:53Z")]
    [InlineData("2025-06-27T09:25:53.320Z", "2025-06-27T09:25:53.320Z")]
    [InlineData("2025-06-27T09:25:53.32Z", "2025-06-27T09:25:53.320Z")]
    [InlineData("2025-06-27t09:25:53z", "2025-06-27T09:25:53Z")]
    [InlineData("2025-06-27 09:25:53.123456789+05:30", "2025-06-27T09:25:53.1234567+05:30")]
    [InlineData("2025-06-27T09:25:53-00:00", "2025-06-27T09:25:53Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("2025-06-27T09:25:53-05:30", "2025-06-27T09:25:53-05:30")]
    [InlineData("2025-06-27T09:25:53+14:00", "2025-06-27T09:25:53+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void Date_times_come_back(string text, string written) => Assert.Equal(written, RoundTrip(
        text, static (ref JsonInput reader) => JsonRead.DateTime(ref reader, "T", "p"), JsonWrite.DateTime));

    [Theory]
    [InlineData("2025-06-27")]
    [InlineData("2025-06-27T09:25:53")]
    [InlineData("2025-06-27T09:25Z")]
    [InlineData("2025-02-30T09:25:53Z")]
    [InlineData("2025-06-27T24:00:00Z")]
    [InlineData("2025-06-27T09:25:53.Z")]
    [InlineData("2025-06-27T09:25:53+5:30")]
    [InlineData("2025-06-27T09:25:53+15:00")]
    [InlineData("2025-06-27T09:25:53+14:30")]
    [InlineData("2025-06-27T09:25:53+05x30")]
    [InlineData("2025-06-27T09:25:53+0x:30")]
    [InlineData("2025-06-27T09:25:53+x5:30")]
    [InlineData("2025-06-27T09:25:53+05:60")]
    [InlineData("2025-06-27T09:25+05:30")]
    [InlineData("2025-06-27T09:25x53Z")]
    [InlineData("2025-06-27T09:60:53Z")]
    [InlineData("2025-06-27T09:25:61Z")]
    [InlineData("2025-06-27T09:25:53,1Z")]
    [InlineData("2025-06-27T09:25:53.1x2Z")]
    [InlineData("2025-06-27T09:25:53.12345678xZ")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("９025-06-27T09:25:53Z")]
    [InlineData("")]
    public void Other_date_times_are_refused(string text) => Assert.StartsWith("T: 'p': expected a date and time", Refused(
        text, static (ref JsonInput reader) => JsonRead.DateTime(ref reader, "T", "p")), StringComparison.Ordinal);

    [Theory]
    [InlineData("9:00 AM", "9:00 AM")]
    [InlineData("09:00 am", "9:00 AM")]
    [InlineData("12:00 AM", "12:00 AM")]
    [InlineData("11:59 PM", "11:59 PM")]
    public void Times_of_a_custom_format_come_back(string text, string written) => Assert.Equal(written, RoundTrip(
        text, static (ref JsonInput reader) => JsonRead.Time(ref reader, "T", "p", "h:mm tt"), static (writer, value) => JsonWrite.Time(writer, value, "h:mm tt")));

    [Fact]
    public void Dates_of_a_custom_format_come_back()
    {
        Assert.Equal("27.06.2025", RoundTrip(
            "27.06.2025", static (ref JsonInput reader) => JsonRead.Date(ref reader, "T", "p", "dd.MM.yyyy"), static (writer, value) => JsonWrite.Date(writer, value, "dd.MM.yyyy")));
        Assert.Equal("27.06.2025 09:25 +00:00", RoundTrip(
            "27.06.2025 09:25 +00:00",
            static (ref JsonInput reader) => JsonRead.DateTime(ref reader, "T", "p", Zoned),
            static (writer, value) => JsonWrite.DateTime(writer, value, Zoned)));
        Assert.Equal(TimeSpan.Zero, JsonModel.Parse("\"09:25\""u8.ToArray(), static (ref JsonInput reader) => JsonRead.DateTime(ref reader, "T", "p", "HH:mm")).Offset);
    }

    [Theory]
    [InlineData("\"x\"", "found something else at byte 0.")]
    [InlineData("1", "found Number at byte 0.")]
    public void What_has_not_the_form_is_refused_with_it(string json, string found)
    {
        AssertRefused("a date and time such as 2025-06-27T09:25:53Z", static (ref JsonInput reader) => JsonRead.DateTime(ref reader, "T", "p"));
        AssertRefused("a date and time of the form dd.MM.yyyy HH:mm zzz", static (ref JsonInput reader) => JsonRead.DateTime(ref reader, "T", "p", Zoned));
        AssertRefused("a date of the form yyyy-MM-dd", static (ref JsonInput reader) => JsonRead.Date(ref reader, "T", "p"));
        AssertRefused("a date of the form dd.MM.yyyy", static (ref JsonInput reader) => JsonRead.Date(ref reader, "T", "p", "dd.MM.yyyy"));
        AssertRefused("a time such as 09:30:00", static (ref JsonInput reader) => JsonRead.Time(ref reader, "T", "p"));
        AssertRefused("a time of the form h:mm tt", static (ref JsonInput reader) => JsonRead.Time(ref reader, "T", "p", "h:mm tt"));
        AssertRefused("a duration such as P1DT2H30M, without years and months", static (ref JsonInput reader) => JsonRead.Duration(ref reader, "T", "p"));

        void AssertRefused<T>(string expected, JsonValueReader<T> read) => Assert.Equal(
            $"T: 'p': expected {expected}, {found}", Assert.Throws<JsonException>(() => JsonModel.Parse(Encoding.UTF8.GetBytes(json), read)).Message);
    }

    [Fact]
    public void Custom_formats_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.DateTimeFormat.AMDesignator = "vorm.";
            culture.DateTimeFormat.TimeSeparator = ".";
            CultureInfo.CurrentCulture = culture;
            Times_of_a_custom_format_come_back("9:00 AM", "9:00 AM");
            Date_times_come_back("2025-06-27T09:25:53+05:30", "2025-06-27T09:25:53+05:30");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("09:30", "09:30:00")]
    [InlineData("09:30:15.5", "09:30:15.500")]
    [InlineData("09:30:15Z", "09:30:15")]
    public void Times_come_back(string text, string written) => Assert.Equal(written, RoundTrip(
        text, static (ref JsonInput reader) => JsonRead.Time(ref reader, "T", "p"), JsonWrite.Time));

    [Theory]
    [InlineData("24:00")]
    [InlineData("9:30")]
    [InlineData("09:30:1")]
    [InlineData("09:30:15.")]
    [InlineData("09-30")]
    [InlineData("09:30:15+02:00")]
    [InlineData("23:59:60")]
    [InlineData("Z")]
    [InlineData("")]
    public void Other_times_are_refused(string text) => Assert.StartsWith("T: 'p': expected a time", Refused(
        text, static (ref JsonInput reader) => JsonRead.Time(ref reader, "T", "p")), StringComparison.Ordinal);

    [Theory]
    [InlineData("P1DT2H30M", "P1DT2H30M")]
    [InlineData("P2W", "P14D")]
    [InlineData("PT0.5S", "PT0.5S")]
    [InlineData("-PT90M", "-PT1H30M")]
    [InlineData("PT0S", "PT0S")]
    [InlineData("PT36H", "P1DT12H")]
    [InlineData("PT1,5H", "PT1H30M")]
    [InlineData("+PT1M", "PT1M")]
    [InlineData("PT922337203685S", "P10675199DT2H48M5S")]
    [InlineData("PT0.0000001S", "PT0.0000001S")]
    public void Durations_come_back(string text, string written) => Assert.Equal(written, RoundTrip(
        text, static (ref JsonInput reader) => JsonRead.Duration(ref reader, "T", "p"), JsonWrite.Duration));

    [Theory]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("PT1S1M")]
    [InlineData("PT1.5H1M")]
    [InlineData("P99999999999D")]
    [InlineData("P1D1D")]
    [InlineData("PT1H1H")]
    [InlineData("PT1H1D")]
    [InlineData("PT922337203686S")]
    [InlineData("X1D")]
    [InlineData("PT.5S")]
    [InlineData("1D")]
    [InlineData("-")]
    public void Other_durations_are_refused(string text) => Assert.StartsWith("T: 'p': expected a duration", Refused(
        text, static (ref JsonInput reader) => JsonRead.Duration(ref reader, "T", "p")), StringComparison.Ordinal);

    [Fact]
    public void The_longest_durations_are_written() => Assert.Equal("-P10675199DT2H48M5.4775808S", Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(TimeSpan.MinValue, JsonWrite.Duration)).Trim('"'));

    private static string RoundTrip<T>(string text, JsonValueReader<T> read, JsonValueWriter<T> write) =>
        JsonSerializer.Deserialize<string>(JsonModel.ToUtf8Bytes(JsonModel.Parse(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(text)), read), write))!;

    private static string Refused<T>(string text, JsonValueReader<T> read) =>
        Assert.Throws<JsonException>(() => JsonModel.Parse(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(text)), read)).Message;
}
