using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>What is said about a text that is no JSON, and which place is named.</summary>
public class JsonInputMessageTests
{
    [Theory]
    [InlineData("{a:1}", "the name of a member is expected", 1)]
    [InlineData("{x\":1}", "the name of a member is expected", 1)]
    [InlineData("{\"a\":1,}", "the name of a member is expected", 7)]
    [InlineData("{\"a\" 1}", "':' is expected after the name of a member", 5)]
    [InlineData("{\"a\":1 \"b\":2}", "',' or '}' is expected after a member", 7)]
    [InlineData("{\"a\":1]", "',' or '}' is expected after a member", 6)]
    [InlineData("[1 2]", "',' or ']' is expected after an item", 3)]
    [InlineData("[1}", "',' or ']' is expected after an item", 2)]
    [InlineData("[1] 2", "the text goes on after the value", 4)]
    [InlineData("[nul]", "a value is expected", 1)]
    [InlineData("[x]", "a value is expected", 1)]
    [InlineData("[+1]", "a value is expected", 1)]
    [InlineData("[-x]", "a value is expected", 2)]
    [InlineData("[1.x]", "a value is expected", 3)]
    [InlineData("[1e+x]", "a value is expected", 4)]
    [InlineData("[01]", "a value is expected", 2)]
    [InlineData("[-00]", "a value is expected", 3)]
    [InlineData("01", "a value is expected", 1)]
    [InlineData("[\"\\x\"]", "a string holds an escape that JSON does not have", 2)]
    [InlineData("[\"\\u00g0\"]", "four hexadecimal digits are expected after '\\u'", 6)]
    [InlineData("[\"a\tb\"]", "a string holds a control character that is not escaped", 3)]
    public void A_message_says_what_is_wrong_and_where(string json, string problem, int place) =>
        Assert.Equal($"The JSON text is malformed: {problem}, at byte {place}.", Message(json));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[")]
    [InlineData("[1")]
    [InlineData("[1,")]
    [InlineData("[ -")]
    [InlineData("[1.")]
    [InlineData("[2e")]
    [InlineData("{")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":1, ")]
    [InlineData("\"abc")]
    [InlineData("\"abc\\n")]
    [InlineData("\"abc\\u00")]
    public void A_text_that_ends_too_early_is_said_to(string json) =>
        Assert.Equal($"The JSON text ends in the middle of a value, after byte {json.Length}.", Message(json));

    [Fact]
    public void A_text_that_is_too_deep_is_said_to_be() =>
        Assert.Equal("The JSON text is deeper than 64 levels, at byte 64.", Message(new string('[', 70)));

    [Fact]
    public void A_member_of_a_type_that_lacks_its_comma_is_said_to()
    {
        var members = new JsonMembers("T", ["a", "b"]);
        string message = Assert.Throws<JsonException>(() => JsonModel.Parse("{\"a\":1 \"b\":2}"u8, (ref JsonInput reader) =>
        {
            JsonObjectReader pass = members.Begin(ref reader);
            while (pass.Next(ref reader))
            {
                JsonRead.Skip(ref reader);
            }

            return 0;
        })).Message;

        Assert.Equal("The JSON text is malformed: ',' or '}' is expected after a member, at byte 7.", message);
    }

    [Fact]
    public void Lines_and_columns_begin_with_zero()
    {
        JsonException first = Assert.Throws<JsonException>(() => Read("[x]"));
        JsonException third = Assert.Throws<JsonException>(() => Read("[\n1,\n  x]"));

        Assert.Equal((0, 1), (first.LineNumber, first.BytePositionInLine));
        Assert.Equal((2, 2), (third.LineNumber, third.BytePositionInLine));
    }

    private static string Message(string json) => Assert.Throws<JsonException>(() => Read(json)).Message;

    private static void Read(string json)
    {
        var reader = new JsonInput(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
        }
    }
}
