using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>What usual JSON is read by, at its edges: it must give what the general way, or the platform, gives.</summary>
public class QuickPathTests
{
    private static readonly string[] s_names = ["a", "sevenab", "eightabc", "nineabcde", "sixteenabcdefghi", "seventeenabcdefgh", "b", "é", "q\"q", ""];
    private static readonly JsonMembers s_members = new("Sample", s_names, [0]);

    private static readonly Gen<string> s_part = Gen.OneOf(
        Gen.Char['\u0020', '\u007E'].Where(character => character is not ('"' or '\\')).Select(character => character.ToString()),
        OneOf("\\n", "\\t", "\\\\", "\\\"", "\\/", "\\b", "\\f", "\\r", "\\u0041", "\\u00e9", "\\u2014", "\\uD83D\\uDE00", "\\ud83d\\ude00", "\\uD83D", "\\uDE00", "\\u0000", "é", "😀"));

    [Theory]
    [InlineData("{\"a\":1,\"sevenab\":2,\"eightabc\":3,\"nineabcde\":4,\"sixteenabcdefghi\":5,\"seventeenabcdefgh\":6,\"b\":7,\"é\":8,\"q\\\"q\":9,\"\":10}", "0=1 1=2 2=3 3=4 4=5 5=6 6=7 7=8 8=9 9=10")]
    [InlineData(" { \"a\" : 1 ,\n\t\"sevenab\": 2,\"eightabc\" :3}", "0=1 1=2 2=3")]
    [InlineData("{\"b\":7,\"a\":1,\"b\":8}", "6=7 0=1 6=8")]
    [InlineData("{\"eightabd\":0,\"nineabcdf\":0,\"sixteenabcdefghj\":0,\"seventeenabcdefgx\":0,\"a\":\"x\"}", "?=0 ?=0 ?=0 ?=0 0=x")]
    [InlineData("{\"\\u0061\":1}", "0=1")]
    [InlineData("{\"a\":{\"a\":1},\"b\":[1]}", "0={} 6=[]")]
    public void Members_are_found_in_any_order_and_with_any_space(string json, string expected)
    {
        // Twice, since the first reading teaches the order.
        Assert.Equal(expected, Members(json));
        Assert.Equal(expected, Members(json));
    }

    [Theory]
    [InlineData("{\"a\":1,\"sevenab\":\"x\\n\",\"eightabc\":[true],\"seventeenabcdefgh\":6}")]
    [InlineData("{ \"a\" : \"x\" , \"nineabcde\" : -1.5e3 }")]
    public void A_text_that_ends_anywhere_before_its_end_is_refused(string json)
    {
        Members(json);
        Assert.All(Enumerable.Range(0, json.Length), length => Assert.Throws<JsonException>(() => Members(json[..length])));
    }

    [Theory]
    [InlineData("{\"a\"1}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1\"b\":2}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{,\"a\":1}")]
    [InlineData("{\"a\":1]")]
    [InlineData("{\"a\":1,\u00a0\"b\":2}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":\"\\x\"}")]
    [InlineData("{\"a\":\"\n\"}")]
    [InlineData("{\"b\":1}")]
    public void What_is_no_json_or_lacks_a_member_is_refused(string json)
    {
        Members("{\"a\":1,\"b\":2}");
        Assert.Throws<JsonException>(() => Members(json));
    }

    [Fact]
    public void A_string_is_what_the_platform_reads() =>
        Gen.Select(s_part.Array[0, 12], Gen.OneOf(Gen.Const(0), Gen.Int[240, 270])).Sample(
            (parts, filling) => AssertReadAlike($"\"{new string('x', filling)}{string.Concat(parts)}\""),
            iter: 20_000);

    [Theory]
    [InlineData("\"a\\n\u00c3\"")]
    [InlineData("\"\u00ff\"")]
    [InlineData("\"\\n\u00ed\u00a0\u0080\"")]
    public void Bytes_that_are_no_utf8_are_refused(string latin1)
    {
        byte[] json = Encoding.Latin1.GetBytes(latin1);
        Assert.Throws<JsonException>(() => JsonModel.Parse(json, (ref JsonInput reader) => JsonRead.String(ref reader, "T", "p")));
    }

    [Fact]
    public void A_time_stamp_is_what_the_general_way_reads() =>
        Gen.Select(Gen.DateTime, Gen.Int[0, 9], Gen.Int[-1, 30], Gen.Char["0123456789:-.TtZz +\u0660"]).Sample(
            (moment, digits, place, character) =>
            {
                string fraction = digits == 0 ? "" : "." + "123456789"[..digits];
                char[] text = (moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + fraction + "Z").ToCharArray();
                if (place >= 0 && place < text.Length)
                {
                    text[place] = character;
                }

                AssertTimeStampsAlike(new string(text));
                AssertDatesAlike(new string(text[..10]));
            },
            iter: 20_000);

    [Theory]
    [InlineData("2024-02-29T23:59:59Z")]
    [InlineData("2023-02-29T23:59:59Z")]
    [InlineData("2000-02-29T00:00:00.0Z")]
    [InlineData("1900-02-29T00:00:00.0Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2016-12-31T23:59:60Z")]
    [InlineData("2025-06-27T24:00:00Z")]
    [InlineData("2025-13-27T09:00:00Z")]
    [InlineData("2025-06-31T09:00:00Z")]
    [InlineData("2025-06-27T09:25:53.Z")]
    [InlineData("2025-06-27T09:25:53.12345678Z")]
    [InlineData("2025-06-27T09:25:53+05:30")]
    [InlineData("2025-06-27T09:25Z")]
    [InlineData("")]
    public void Time_stamps_at_limits_are_what_the_general_way_reads(string text)
    {
        AssertTimeStampsAlike(text);
        AssertDatesAlike(text.Length > 10 ? text[..10] : text);
    }

    [Fact]
    public void Each_minute_of_a_clock_is_read_again_and_again()
    {
        foreach (string pattern in new[] { "h:mm tt", "hh:mm tt", "H:mm", "HHmm" })
        {
            for (int round = 0; round < 2; round++)
            {
                for (int minute = 0; minute < 24 * 60; minute++)
                {
                    TimeOnly time = new(minute * TimeSpan.TicksPerMinute);
                    Assert.Equal(time, Time(time.ToString(pattern, CultureInfo.InvariantCulture), pattern));
                }
            }
        }

        Assert.Equal(new TimeOnly(9, 5), Time("09:05 AM", "h:mm tt"));
    }

    [Theory]
    [InlineData("9:00 am")]
    [InlineData("9:00 XM")]
    [InlineData("19:00 AM")]
    [InlineData("9:60 AM")]
    [InlineData("9:0 AM")]
    [InlineData("9:00")]
    [InlineData("9:00 AMM")]
    [InlineData("")]
    public void What_is_no_time_of_the_pattern_is_read_as_the_platform_reads_it(string text)
    {
        bool isTime = TimeOnly.TryParseExact(text, "h:mm tt", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly expected);
        if (isTime)
        {
            Assert.Equal(expected, Time(text, "h:mm tt"));
        }
        else
        {
            Assert.Throws<JsonException>(() => Time(text, "h:mm tt"));
        }
    }

    [Fact]
    public void A_list_has_as_many_items_as_its_array() =>
        Assert.All(Enumerable.Range(0, 140), count =>
        {
            string json = JsonSerializer.Serialize(Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture)));
            IReadOnlyList<string> list = JsonModel.Parse(
                Encoding.UTF8.GetBytes(json),
                (ref JsonInput reader) => JsonRead.List(ref reader, "T", "p", (ref JsonInput item) => JsonRead.String(ref item, "T", "p")));
            Assert.Equal(Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture)), list);
        });

    private static string Members(string json)
    {
        var found = new StringBuilder();
        var reader = new JsonInput(Encoding.UTF8.GetBytes(json));
        reader.Read();
        JsonObjectReader members = s_members.Begin(ref reader);
        while (members.Next(ref reader))
        {
            if (members.Member < 0)
            {
                reader.Read();
            }

            string value = reader.TokenType switch
            {
                JsonTokenType.StartObject => "{}",
                JsonTokenType.StartArray => "[]",
                JsonTokenType.String => reader.GetString(),
                _ => Encoding.UTF8.GetString(reader.ValueSpan),
            };
            reader.Skip();
            found.Append(found.Length > 0 ? " " : "").Append(members.Member < 0 ? "?" : members.Member.ToString(CultureInfo.InvariantCulture)).Append('=').Append(value);
        }

        Assert.False(reader.Read());
        return found.ToString();
    }

    private static void AssertReadAlike(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        string? expected;
        try
        {
            expected = JsonSerializer.Deserialize<string>(utf8);
        }
        catch (JsonException)
        {
            expected = null;
        }

        if (expected is null)
        {
            Assert.Throws<JsonException>(() => JsonModel.Parse(utf8, (ref JsonInput reader) => JsonRead.String(ref reader, "T", "p")));
        }
        else
        {
            Assert.Equal(expected, JsonModel.Parse(utf8, (ref JsonInput reader) => JsonRead.String(ref reader, "T", "p")));
        }
    }

    private static void AssertTimeStampsAlike(string text)
    {
        bool isKnown = Rfc3339.TryParseDateTime(text, out DateTimeOffset expected);
        if (Rfc3339Utf8.TryParseDateTime(Encoding.UTF8.GetBytes(text), out DateTimeOffset quick))
        {
            Assert.True(isKnown, text);
            Assert.Equal((expected.Ticks, expected.Offset), (quick.Ticks, quick.Offset));
        }
        else if (isKnown)
        {
            Assert.False(text.Length == 20 && text[10] == 'T' && text[^1] == 'Z' && text[17] != '6', text);
        }
    }

    private static void AssertDatesAlike(string text) =>
        Assert.Equal(
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly expected) ? expected : null,
            Rfc3339Utf8.TryParseDate(Encoding.UTF8.GetBytes(text), out DateOnly quick) ? quick : (DateOnly?)null);

    private static TimeOnly Time(string text, string pattern) =>
        JsonModel.Parse(Encoding.UTF8.GetBytes($"\"{text}\""), (ref JsonInput reader) => JsonRead.Time(ref reader, "T", "p", pattern));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
