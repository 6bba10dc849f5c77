using System.Globalization;
using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>Which JSON each reader of a scalar takes, and what it says about all other.</summary>
public class ScalarReadingTests
{
    private static readonly Dictionary<string, Func<string, object>> s_readers = new()
    {
        ["string"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.String(ref reader, "T", "p")),
        ["bool"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Boolean(ref reader, "T", "p")),
        ["int"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Int32(ref reader, "T", "p")),
        ["long"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Int64(ref reader, "T", "p")),
        ["float"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Single(ref reader, "T", "p")),
        ["double"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Double(ref reader, "T", "p")),
        ["decimal"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Decimal(ref reader, "T", "p")),
        ["uuid"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Uuid(ref reader, "T", "p")),
        ["uri"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Uri(ref reader, "T", "p")),
        ["bytes"] = json => Convert.ToHexString(Parse(json, static (ref JsonInput reader) => JsonRead.Bytes(ref reader, "T", "p")).Span),
        ["date"] = json => Parse(json, static (ref JsonInput reader) => JsonRead.Date(ref reader, "T", "p")),
    };

    [Theory]
    [InlineData("string", "\"\"", "")]
    [InlineData("string", "\"a b\"", "a b")]
    [InlineData("string", "\"\\u0061\\n\"", "a\n")]
    [InlineData("string", "\"é\"", "é")]
    [InlineData("bool", "true", "True")]
    [InlineData("bool", "false", "False")]
    [InlineData("int", "0", "0")]
    [InlineData("int", "-0", "0")]
    [InlineData("int", "-0.00e7", "0")]
    [InlineData("int", "2147483647", "2147483647")]
    [InlineData("int", "2147483647.0", "2147483647")]
    [InlineData("int", "-2147483648.0", "-2147483648")]
    [InlineData("int", "21.47483647e8", "2147483647")]
    [InlineData("int", "1200e-2", "12")]
    [InlineData("int", "0e99999999999999999999", "0")]
    [InlineData("long", "12", "12")]
    [InlineData("long", "9223372036854775807", "9223372036854775807")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("long", "9223372036854775807.0", "9223372036854775807")]
    [InlineData("long", "-9223372036854775808.0", "-9223372036854775808")]
    [InlineData("long", "1E+3", "1000")]
    [InlineData("long", "1.5e1", "15")]
    [InlineData("long", "1.234567890123456789e18", "1234567890123456789")]
    [InlineData("long", "0.0000000000000000000000000001e30", "100")]
    [InlineData("float", "0.1", "0.1")]
    [InlineData("float", "3.4028235e38", "3.4028235E+38")]
    [InlineData("float", "-1", "-1")]
    [InlineData("double", "0.1", "0.1")]
    [InlineData("double", "-1.7976931348623157e308", "-1.7976931348623157E+308")]
    [InlineData("decimal", "1.50", "1.50")]
    [InlineData("decimal", "-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("decimal", "1e3", "1000")]
    [InlineData("uuid", "\"0603182c-7ffb-53c3-b307-47ca14b90000\"", "0603182c-7ffb-53c3-b307-47ca14b90000")]
    [InlineData("uuid", "\"0603182C-7FFB-53C3-B307-47CA14B9000\\u0030\"", "0603182c-7ffb-53c3-b307-47ca14b90000")]
    [InlineData("uri", "\"https://example.com/a?b\"", "https://example.com/a?b")]
    [InlineData("uri", "\"\"", "")]
    [InlineData("bytes", "\"\"", "")]
    [InlineData("bytes", "\"AQ==\"", "01")]
    [InlineData("bytes", "\"AQI=\"", "0102")]
    [InlineData("bytes", "\"AQID\\u002f/8=\"", "010203FFFF")]
    public void A_value_of_the_type_is_read(string type, string json, string expected) =>
        Assert.Equal(expected, Convert.ToString(s_readers[type](json), CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("string", "1", "a string, found Number")]
    [InlineData("string", "null", "a string, found Null")]
    [InlineData("bool", "\"true\"", "true or false, found String")]
    [InlineData("bool", "{\"a\":1}", "true or false, found Object")]
    [InlineData("int", "\"1\"", "a number, found String")]
    [InlineData("int", "null", "a number, found Null")]
    [InlineData("int", "[1]", "a number, found Array")]
    [InlineData("long", "\"1\"", "a number, found String")]
    [InlineData("float", "\"1\"", "a number, found String")]
    [InlineData("double", "true", "a number, found True")]
    [InlineData("decimal", "\"1\"", "a number, found String")]
    [InlineData("uuid", "1", "a UUID such as 0603182c-7ffb-53c3-b307-47ca14b90000, found Number")]
    [InlineData("uri", "1", "a URI, found Number")]
    [InlineData("bytes", "1234", "bytes in base64, found Number")]
    [InlineData("date", "false", "a date of the form yyyy-MM-dd, found False")]
    public void A_value_of_another_kind_is_refused_by_its_kind(string type, string json, string expected) => Refuses(type, json, expected);

    [Theory]
    [InlineData("string", "\"\\ud800\"", "valid Unicode text")]
    [InlineData("date", "\"\\ud800\"", "valid Unicode text")]
    [InlineData("int", "1.5", "an integer of 32 bits")]
    [InlineData("int", "2147483648", "an integer of 32 bits")]
    [InlineData("int", "2147483648.0", "an integer of 32 bits")]
    [InlineData("int", "-2147483649.0", "an integer of 32 bits")]
    [InlineData("int", "1e-400", "an integer of 32 bits")]
    [InlineData("long", "1.5", "an integer of 64 bits")]
    [InlineData("long", "9223372036854775808", "an integer of 64 bits")]
    [InlineData("long", "9223372036854775808.0", "an integer of 64 bits")]
    [InlineData("long", "-9223372036854775809.0", "an integer of 64 bits")]
    [InlineData("long", "1e19", "an integer of 64 bits")]
    [InlineData("long", "18446744073709551617.0", "an integer of 64 bits")]
    [InlineData("long", "9.999999999999999999e18", "an integer of 64 bits")]
    [InlineData("long", "1e9223372036854775807", "an integer of 64 bits")]
    [InlineData("long", "1e-9223372036854775808", "an integer of 64 bits")]
    [InlineData("long", "1e400", "an integer of 64 bits")]
    [InlineData("long", "1e99999999999999999999", "an integer of 64 bits")]
    [InlineData("float", "3.5e38", "a number within the range of float")]
    [InlineData("float", "-1e999", "a number within the range of float")]
    [InlineData("double", "1e309", "a number within the range of double")]
    [InlineData("decimal", "79228162514264337593543950336", "a number within the range of decimal")]
    [InlineData("uuid", "\"0603182c7ffb53c3b30747ca14b90000\"", "a UUID such as 0603182c-7ffb-53c3-b307-47ca14b90000")]
    [InlineData("uuid", "\"{0603182c-7ffb-53c3-b307-47ca14b90000}\"", "a UUID such as 0603182c-7ffb-53c3-b307-47ca14b90000")]
    [InlineData("uuid", "\"0603182c-7ffb-53c3-b307-47ca14b90000 \"", "a UUID such as 0603182c-7ffb-53c3-b307-47ca14b90000")]
    [InlineData("uuid", "\"\"", "a UUID such as 0603182c-7ffb-53c3-b307-47ca14b90000")]
    [InlineData("uri", "\"http://[\"", "a URI")]
    [InlineData("uri", "\"\\udc00\"", "valid Unicode text")]
    [InlineData("bytes", "\"AQ\"", "bytes in base64")]
    [InlineData("bytes", "\"AQI\"", "bytes in base64")]
    [InlineData("bytes", "\"AQ=I\"", "bytes in base64")]
    [InlineData("bytes", "\"A-_=\"", "bytes in base64")]
    public void A_value_of_another_form_is_refused_without_being_repeated(string type, string json, string expected) =>
        Refuses(type, json, expected + ", found something else");

    [Theory]
    [InlineData("int", "1e-40")]
    [InlineData("int", "1.00000000000000000000000000000001")]
    [InlineData("long", "-1e-30")]
    [InlineData("long", "7.0000000000000000000000000000000000001")]
    public void A_fraction_that_a_decimal_would_round_away_makes_no_integer(string type, string json) =>
        Refuses(type, json, $"an integer of {(type == "int" ? 32 : 64)} bits, found something else");

    [Fact]
    public void The_place_of_a_value_is_that_of_its_token()
    {
        JsonException exception = Assert.Throws<JsonException>(() => Parse("[ \"x\"]", static (ref JsonInput reader) =>
            JsonRead.List(ref reader, "T", "p", static (ref JsonInput item) => JsonRead.Int32(ref item, "T", ""))));

        Assert.Equal("T: expected a number, found String at byte 2.", exception.Message);
    }

    [Fact]
    public void A_name_is_no_string()
    {
        var reader = new JsonInput("{\"a\":1}"u8);
        reader.Read();
        reader.Read();
        Assert.Equal(JsonTokenType.PropertyName, reader.TokenType);
        try
        {
            JsonRead.String(ref reader, "T", "p");
            Assert.Fail("A name was read as a string.");
        }
        catch (JsonException exception)
        {
            Assert.Equal("T: 'p': expected a string, found PropertyName at byte 1.", exception.Message);
        }
    }

    [Fact]
    public void A_required_property_that_is_missing_is_named() =>
        Assert.Equal("T: the required property 'p' is missing.", JsonRead.Missing("T", "p").Message);

    [Fact]
    public void A_stream_is_in_no_json() => Assert.Equal(
        "T.p is a stream of bytes, which JSON cannot hold.",
        Assert.Throws<JsonException>(() => Parse("\"\"", static (ref JsonInput reader) => JsonRead.Stream(ref reader, "T", "p"))).Message);

    private static void Refuses(string type, string json, string expected) =>
        Assert.Equal($"T: 'p': expected {expected} at byte 0.", Assert.Throws<JsonException>(() => s_readers[type](json)).Message);

    private static T Parse<T>(string json, JsonValueReader<T> read) => JsonModel.Parse(Encoding.UTF8.GetBytes(json), read);
}
