using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>What the reader says about the token on which it stands.</summary>
public class JsonInputValueTests
{
    [Theory]
    [InlineData("12", true, true, true, true, true)]
    [InlineData("2147483648", false, true, true, true, true)]
    [InlineData("9223372036854775808", false, false, true, true, true)]
    [InlineData("1.5", false, false, true, true, true)]
    [InlineData("1e2", false, false, true, true, true)]
    [InlineData("1e30", false, false, false, true, true)]
    public void A_number_is_read_as_the_types_that_hold_it(string json, bool isInt, bool isLong, bool isDecimal, bool isFloat, bool isDouble)
    {
        JsonInput reader = On(json);
        double expected = double.Parse(json, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(isInt, reader.TryGetInt32(out int small));
        Assert.Equal(isLong, reader.TryGetInt64(out long large));
        Assert.Equal(isDecimal, reader.TryGetDecimal(out decimal exact));
        Assert.Equal(isFloat, reader.TryGetSingle(out float single));
        Assert.Equal(isDouble, reader.TryGetDouble(out double number));
        Assert.True(!isInt || small == expected);
        Assert.True(!isLong || large == expected);
        Assert.True(!isDecimal || (double)exact == expected);
        Assert.Equal((float)expected, single);
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"1x\"")]
    public void What_is_no_number_is_read_as_none(string json)
    {
        JsonInput reader = On(json);

        Assert.False(reader.TryGetInt32(out _));
        Assert.False(reader.TryGetInt64(out _));
        Assert.False(reader.TryGetDecimal(out _));
        Assert.False(reader.TryGetSingle(out _));
        Assert.False(reader.TryGetDouble(out _));
    }

    [Fact]
    public void Bytes_are_those_that_the_base64_holds_and_none_where_it_is_no_base64()
    {
        Assert.True(On("\"AQIDBA==\"").TryGetBytesFromBase64(out byte[] bytes));
        Assert.Equal([1, 2, 3, 4], bytes);
        Assert.False(On("\"AQIDB\"").TryGetBytesFromBase64(out byte[] none));
        Assert.Empty(none);
        Assert.False(On("\"AQ==AQ==\"").TryGetBytesFromBase64(out none));
        Assert.Empty(none);
    }

    [Fact]
    public void A_uuid_is_one_and_no_more()
    {
        Assert.True(On("\"0f8fad5b-d9cb-469f-a165-70867728950e\"").TryGetGuid(out Guid value));
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), value);
        Assert.False(On("\"0f8fad5b-d9cb-469f-a165-70867728950e0\"").TryGetGuid(out _));
        Assert.False(On("\"0f8fad5bd9cb469fa16570867728950e\"").TryGetGuid(out _));
    }

    [Theory]
    [InlineData("\"plain\"", false, "plain")]
    [InlineData("\"a long text without anything special in it\"", false, "a long text without anything special in it")]
    [InlineData("\"é\"", false, "é")]
    [InlineData("\"\\n\"", true, "\n")]
    [InlineData("\"\\u00e9é\"", true, "éé")]
    public void A_string_is_escaped_where_it_has_an_escape(string json, bool isEscaped, string expected)
    {
        JsonInput reader = On(json);

        Assert.Equal(isEscaped, reader.ValueIsEscaped);
        Assert.Equal(expected, reader.GetString());
        Assert.Equal(expected, Encoding.UTF8.GetString(reader.GetUtf8()));
        Assert.Equal(json.Trim('"'), Encoding.UTF8.GetString(reader.ValueSpan));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(2_000)]
    public void Escapes_in_texts_of_any_length_are_read(int length)
    {
        string ascii = new('x', length - 2);

        Assert.Equal(ascii + "\n", On($"\"{ascii}\\n\"").GetString());
        Assert.Equal("é" + ascii + "\n", On($"\"é{ascii}\\n\"").GetString());
        Assert.Throws<JsonException>(() => On($"\"{ascii}\\ud800\"").GetString());
    }

    [Fact]
    public void Characters_come_in_the_buffer_where_it_is_large_enough()
    {
        char[] buffer = new char[3];

        Assert.Equal("abc", On("\"abc\"").GetCharacters(buffer).ToString());
        Assert.Equal("abc", new string(buffer));
        Assert.True(On("\"xy\"").GetCharacters(buffer).Overlaps(buffer));
        Assert.Equal("abcd", On("\"abcd\"").GetCharacters(buffer).ToString());
        Assert.Equal("\n", On("\"\\n\"").GetCharacters(buffer).ToString());
        Assert.Equal("é", On("\"é\"").GetCharacters(buffer).ToString());
    }

    [Theory]
    [InlineData("\"abc\"", "abc")]
    [InlineData("\"\\u0061bc\"", "")]
    [InlineData("\"é\"", "")]
    [InlineData("\"\"", "")]
    [InlineData("123", "")]
    public void Plain_text_is_a_string_of_ascii_without_escapes(string json, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(On(json).PlainAscii));

    [Fact]
    public void A_name_is_no_plain_text_and_neither_is_a_number_after_a_string()
    {
        JsonInput reader = On("{\"abc\":123}");
        reader.Read();
        Assert.True(reader.PlainAscii.IsEmpty);
        reader.Read();
        Assert.True(reader.PlainAscii.IsEmpty);
    }

    [Fact]
    public void An_element_ends_on_its_last_token()
    {
        JsonInput reader = On("[{\"a\": [\"\\u0061\"]},2]");
        reader.Read();

        Assert.Equal("{\"a\": [\"\\u0061\"]}", reader.GetElement().GetRawText());
        Assert.Equal((JsonTokenType.EndObject, 17), (reader.TokenType, reader.TokenStartIndex));
        Assert.True(reader.Read());
        Assert.Equal(JsonTokenType.Number, reader.TokenType);
    }

    [Theory]
    [InlineData("[\"\\ud800\"]")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[1,[\"a\",\"\\n\\udc00\"]]")]
    public void An_element_holds_no_halves_of_surrogate_pairs(string json) =>
        Assert.Equal(JsonInput.NoUnicode, Assert.Throws<JsonException>(() => On(json).GetElement()).Message);

    [Fact]
    public void An_element_is_looked_at_no_further_than_its_end()
    {
        JsonInput reader = On("[\"\\u0061\",\"\\ud800\"]");
        reader.Read();

        Assert.Equal("a", reader.GetElement().GetString());
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":2}", true)]
    [InlineData("{\"a\":[1,{\"b\":\"x y\"}],\"b\":2}", true)]
    [InlineData("{\"a\" :1,\"b\":2}", false)]
    [InlineData("{\"a\": 1,\"b\":2}", false)]
    [InlineData("{\"a\":[1, 2],\"b\":2}", false)]
    [InlineData("{\"a\":[1,2 ],\"b\":2}", false)]
    public void A_member_is_skipped_with_its_value(string json, bool isCompact)
    {
        JsonInput reader = On(json);
        reader.Read();

        string member = Encoding.UTF8.GetString(reader.SkipMember(out bool found));

        Assert.Equal(json[1..json.LastIndexOf(",\"b\"", StringComparison.Ordinal)], member);
        Assert.Equal(isCompact, found);
        Assert.True(reader.Read());
        Assert.Equal("b", reader.GetString());
    }

    [Fact]
    public void A_text_is_found_among_those_of_an_index()
    {
        string[] texts = ["", "a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "é", new string('x', 300), "a"];
        var index = new Utf8Index(texts);

        for (int i = 0; i < texts.Length - 1; i++)
        {
            Assert.Equal(i, index.Find(Encoding.UTF8.GetBytes(texts[i])));
            Assert.True(index.Contains(texts[i]));
            Assert.True(index.IsAt(i, Encoding.UTF8.GetBytes(texts[i])));
            Assert.False(index.IsAt(i + 1, Encoding.UTF8.GetBytes(texts[i])));
        }

        Assert.Equal(-1, index.Find("b"u8));
        Assert.Equal(-1, index.Find("abcdefgx"u8));
        Assert.False(index.Contains(new string('x', 299)));
        Assert.False(index.Contains(new string('é', 300)));
        Assert.False(index.IsAt(-1, "a"u8));
        Assert.False(index.IsAt(texts.Length, "a"u8));
        Assert.Equal(-1, new Utf8Index([]).Find(""u8));
        Assert.Throws<ArgumentNullException>("text", () => index.Contains(null!));
    }

    private static JsonInput On(string json)
    {
        var reader = new JsonInput(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        return reader;
    }
}
