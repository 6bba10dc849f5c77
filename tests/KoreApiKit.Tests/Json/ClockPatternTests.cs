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
