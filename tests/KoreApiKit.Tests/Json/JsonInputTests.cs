using System.Text;
using System.Text.Json;
using CsCheck;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>The reader against System.Text.Json's, which is the oracle: the same texts are refused, and the same tokens are found.</summary>
public class JsonInputTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "\"\"", "\"\\u00e9\\ud83d\\ude00\"", "\"\\u12\"", "\"\\x\"", "\"long text without anything special in it\"",
        "1", "-0", "01", "1.5", "1.", "-", "1e5", "1E+", "2e-7", "true", "false", "null", "nul", " ", "\n", "\t", "\r", "\f", "\u00a0", "\"é\"", "\"\u0001\"", "+1", "NaN", "//", "'a'",
        "\"a\":1", "\"b\":[1,2]", "{\"a\":{}}", ".5", "\"",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("{,}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{a:1}")]
    [InlineData("[1 2]")]
    [InlineData("[1}")]
    [InlineData("{\"a\":1]")]
    [InlineData("1 2")]
    [InlineData("[]]")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"abc")]
    [InlineData("\"abc\\")]
    [InlineData("\"abc\\u00")]
    [InlineData("truefalse")]
    [InlineData("1.e3")]
    [InlineData("0x1")]
    [InlineData("--1")]
    public void Malformed_texts_are_refused(string json) => Assert.Equal("refused", Ours(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Sixty_four_levels_are_read_and_one_more_is_not()
    {
        Assert.NotEqual("refused", Ours(Nested(64)));
        Assert.Equal("refused", Ours(Nested(65)));
    }

    [Fact]
    public void Any_pieces_of_json_are_read_as_the_platform_reads_them() =>
        Gen.Int[0, Pieces.Length - 1].Array[1, 12].Sample(
            indexes =>
            {
                byte[] json = Encoding.UTF8.GetBytes(string.Concat(indexes.Select(index => Pieces[index])));
                Assert.Equal(Platform(json), Ours(json));
            },
            iter: 20_000);

    [Fact]
    public void Any_text_comes_back_as_it_was_written() =>
        Gen.String.Sample(text =>
        {
            string wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            byte[] json = JsonModel.ToUtf8Bytes(text, static (writer, value) => writer.WriteStringValue(value));
            Assert.Equal(wellFormed, JsonSerializer.Deserialize<string>(json));
            Assert.Equal(wellFormed, JsonModel.Parse(json, static (ref JsonInput reader) => reader.GetString()));
        });

    [Fact]
    public void Plain_texts_of_all_lengths_are_copied()
    {
        for (int length = 0; length < 70; length++)
        {
            for (int special = 0; special <= length; special++)
            {
                string text = new string('x', special) + "\"é\u001f"[special % 3] + new string('y', length - special);
                byte[] json = JsonModel.ToUtf8Bytes(text, static (writer, value) => writer.WriteStringValue(value));
                Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
                Assert.Equal(text, JsonModel.Parse(json, static (ref JsonInput reader) => reader.GetString()));
            }
        }
    }

    [Fact]
    public void A_message_says_where_the_text_stops_to_be_json()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonModel.Parse("{\n \"a\": tru }"u8.ToArray(), static (ref JsonInput reader) => reader.GetElement()));

        Assert.Equal("The JSON text is malformed: a value is expected, at byte 8.", exception.Message);
        Assert.Equal(1, exception.LineNumber);
        Assert.Equal(6, exception.BytePositionInLine);
    }

    private static byte[] Nested(int levels) => Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels));

    private static string Ours(byte[] json)
    {
        var tokens = new StringBuilder();
        try
        {
            var reader = new JsonInput(json);
            while (reader.Read())
            {
                string text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : Encoding.UTF8.GetString(reader.ValueSpan);
                tokens.Append(reader.TokenType).Append('@').Append(reader.TokenStartIndex).Append('=').Append(text).Append(';');
            }

            return reader.TokenType == JsonTokenType.None ? "refused" : tokens.ToString();
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    private static string Platform(byte[] json)
    {
        var tokens = new StringBuilder();
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                string text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
                tokens.Append(reader.TokenType).Append('@').Append(reader.TokenStartIndex).Append('=').Append(text).Append(';');
            }

            return tokens.ToString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return "refused";
        }
    }
}
