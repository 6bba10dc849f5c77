using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

public class ScalarTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("-2147483648", int.MinValue)]
    public void Integers_may_be_written_with_a_fraction_of_zero(string json, int expected) =>
        Assert.Equal(expected, Parse(json, static (ref JsonInput reader) => JsonRead.Int32(ref reader, "T", "p")));

    [Theory]
    [InlineData("1.5")]
    [InlineData("2147483648")]
    [InlineData("1e30")]
    [InlineData("1e400")]
    public void Other_numbers_are_no_integers(string json) =>
        Assert.Throws<JsonException>(() => Parse(json, static (ref JsonInput reader) => JsonRead.Int32(ref reader, "T", "p")));

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.True(JsonModel.Parse([0xEF, 0xBB, 0xBF, .. "true"u8], static (ref JsonInput reader) => JsonRead.Boolean(ref reader, "T", "p")));

    [Fact]
    public void Depth_is_bounded()
    {
        string json = new string('[', 65) + new string(']', 65);
        Assert.ThrowsAny<JsonException>(() => Parse(json, static (ref JsonInput reader) => JsonRead.Element(ref reader)));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        Assert.ThrowsAny<JsonException>(() => JsonModel.Parse([(byte)'"', 0xC3, 0x28, (byte)'"'], static (ref JsonInput reader) => JsonRead.String(ref reader, "T", "p")));

    [Theory]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("{\"a\":1,\"b\":[null]}", "{\"b\":[null],\"a\":1e0}", true)]
    [InlineData("true", "false", false)]
    [InlineData("null", "null", true)]
    [InlineData("1e400", "1e400", true)]
    public void Constants_are_compared_by_value(string constant, string json, bool expected) => Assert.Equal(expected, Parse(
        json,
        (ref JsonInput reader) =>
        {
            bool same = JsonRead.IsConstant(ref reader, Encoding.UTF8.GetBytes(constant));
            JsonRead.Skip(ref reader);
            return same;
        }));

    [Fact]
    public void Relative_uris_keep_their_text() => Assert.Equal("../a b?c", Parse("\"../a b?c\"", static (ref JsonInput reader) => JsonRead.Uri(ref reader, "T", "p")).OriginalString);

    [Fact]
    public void An_undefined_element_is_written_as_null() => Assert.Equal("null"u8.ToArray(), JsonModel.ToUtf8Bytes(default(JsonElement), JsonWrite.Element));

    private static T Parse<T>(string json, JsonValueReader<T> read) => JsonModel.Parse(Encoding.UTF8.GetBytes(json), read);
}
