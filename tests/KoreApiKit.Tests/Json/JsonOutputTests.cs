using System.Buffers;
using System.Text;
using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>What the writer writes, byte by byte, and what becomes of its memory.</summary>
public class JsonOutputTests
{
    private static readonly Guid s_guid = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Fact]
    public void Each_kind_of_value_may_have_a_name() => Assert.Equal(
        """{"a":"x","b":null,"c":"y","d":"0f8fad5b-d9cb-469f-a165-70867728950e","e":"AQID","f":true,"g":false,"h":null,"i":-1,"j":9007199254740993,"k":1.50,"l":0.1,"m":1E+300,"n":[],"o\n":{}}""",
        Written(output =>
        {
            output.WriteStartObject();
            output.WriteString("a"u8, "x");
            output.WriteString("b"u8, (string?)null);
            output.WriteString("c"u8, "y"u8);
            output.WriteString("d"u8, s_guid);
            output.WriteBase64String("e"u8, [1, 2, 3]);
            output.WriteBoolean("f"u8, true);
            output.WriteBoolean("g"u8, false);
            output.WriteNull("h"u8);
            output.WriteNumber("i"u8, -1);
            output.WriteNumber("j"u8, 9_007_199_254_740_993);
            output.WriteNumber("k"u8, 1.50m);
            output.WriteNumber("l"u8, 0.1f);
            output.WriteNumber("m"u8, 1e300);
            output.WritePropertyName("n"u8);
            output.WriteStartArray();
            output.WriteEndArray();
            output.WritePropertyName("o\n");
            output.WriteStartObject();
            output.WriteEndObject();
            output.WriteEndObject();
        }));

    [Fact]
    public void Each_kind_of_value_may_be_an_item() => Assert.Equal(
        """["x",null,"y","z","0f8fad5b-d9cb-469f-a165-70867728950e","","AQ==",true,false,null,-2147483648,-9223372036854775808,-79228162514264337593543950335,3.4028235E+38,-1.7976931348623157E+308,{"raw":1},[[]]]""",
        Written(output =>
        {
            output.WriteStartArray();
            output.WriteStringValue("x");
            output.WriteStringValue((string?)null);
            output.WriteStringValue("y".AsSpan());
            output.WriteStringValue("z"u8);
            output.WriteStringValue(s_guid);
            output.WriteBase64StringValue([]);
            output.WriteBase64StringValue([1]);
            output.WriteBooleanValue(true);
            output.WriteBooleanValue(false);
            output.WriteNullValue();
            output.WriteNumberValue(int.MinValue);
            output.WriteNumberValue(long.MinValue);
            output.WriteNumberValue(decimal.MinValue);
            output.WriteNumberValue(float.MaxValue);
            output.WriteNumberValue(double.MinValue);
            output.WriteRawValue("{\"raw\":1}"u8);
            output.WriteStartArray();
            output.WriteStartArray();
            output.WriteEndArray();
            output.WriteEndArray();
            output.WriteEndArray();
        }));

    [Fact]
    public void Control_characters_and_halves_of_pairs_are_written_as_json_can_hold_them() => Assert.Equal(
        """["\u0000\u0001\u0010\u001F\b\f\n\r\t\"\\/é😀","a�b�"]""",
        Written(output =>
        {
            output.WriteStartArray();
            output.WriteStringValue("\u0000\u0001\u0010\u001F\b\f\n\r\t\"\\/é😀");
            output.WriteStringValue("a\ud800b\udc00");
            output.WriteEndArray();
        }));

    [Fact]
    public void Names_and_texts_of_all_lengths_are_copied()
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        for (int length = 0; length <= Letters.Length; length++)
        {
            string name = Letters[..length];
            Assert.Equal($$"""{"{{name}}":"{{name}}","{{name}}":1}""", Written(output =>
            {
                output.WriteStartObject();
                output.WriteString(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(name));
                output.WriteNumber(Encoding.UTF8.GetBytes(name), 1);
                output.WriteEndObject();
            }));
        }
    }

    [Fact]
    public void Memory_grows_wherever_it_ends()
    {
        for (int filled = 1_000; filled < 1_030; filled++)
        {
            string text = new('x', filled);
            Assert.Equal($$"""["{{text}}","é\n",[null,true,1],{"a":"{{text}}"}]""", Written(output =>
            {
                output.WriteStartArray();
                output.WriteStringValue(text);
                output.WriteStringValue("é\n");
                output.WriteStartArray();
                output.WriteNullValue();
                output.WriteBooleanValue(true);
                output.WriteNumberValue(1);
                output.WriteEndArray();
                output.WriteStartObject();
                output.WriteString("a"u8, text);
                output.WriteEndObject();
                output.WriteEndArray();
            }));
        }

        string large = new('é', 300_000);
        Assert.Equal($"\"{large}\"", Written(output => output.WriteStringValue(large)));
    }

    [Theory]
    [InlineData(double.NaN, "JSON cannot hold the number NaN.")]
    [InlineData(double.PositiveInfinity, "JSON cannot hold the number Infinity.")]
    [InlineData(double.NegativeInfinity, "JSON cannot hold the number -Infinity.")]
    public void A_number_that_is_none_is_refused(double value, string message)
    {
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Written(output => output.WriteNumberValue(value))).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Written(output => output.WriteNumber("a"u8, (float)value))).Message);
    }

    [Fact]
    public void A_thousand_levels_are_written_and_one_more_is_not()
    {
        Assert.Equal(new string('[', 1_000) + new string(']', 1_000), Written(output => WriteNested(output, 1_000)));
        Assert.Equal(
            "The value is deeper than 1000 levels; it may hold itself.",
            Assert.Throws<InvalidOperationException>(() => Written(output => WriteNested(output, 1_001))).Message);
    }

    [Theory]
    [InlineData("[ 1 ,\t{ \"a b\" : \"x, \\\" /y\\\\\" } ,\r\n[ ] ]", """[1,{"a b":"x, \" /y\\"},[]]""")]
    [InlineData("[1,/* here */2]", "[1,2]")]
    [InlineData("[1 // here\n,2]", "[1,2]")]
    [InlineData("{\"a\":1, }", """{"a":1}""")]
    [InlineData("[1,\n]", "[1]")]
    [InlineData("[1, /* here */]", "[1]")]
    public void An_element_is_written_without_what_is_no_part_of_it(string json, string expected)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

        Assert.Equal($"[{expected},0]", Written(output =>
        {
            output.WriteStartArray();
            output.WriteElement(document.RootElement);
            output.WriteNumberValue(0);
            output.WriteEndArray();
        }));
    }

    [Fact]
    public void Memory_is_cleared_and_used_again_unless_it_is_large()
    {
        JsonOutput first = JsonOutput.Begin();
        first.WriteStringValue("secret");
        ReadOnlyMemory<byte> memory = first.WrittenMemory;
        Assert.Equal("\"secret\""u8, memory.Span);
        first.Dispose();
        Assert.False(memory.Span.ContainsAnyExcept((byte)0));

        JsonOutput second = JsonOutput.Begin();
        JsonOutput third = JsonOutput.Begin();
        Assert.Same(first, second);
        Assert.NotSame(second, third);
        Assert.True(second.Written.IsEmpty);

        third.WriteStringValue(new string('x', 100_000));
        third.Dispose();
        second.Dispose();
        second.Dispose();
        using JsonOutput fourth = JsonOutput.Begin();
        Assert.Same(second, fourth);
    }

    [Fact]
    public void It_is_a_buffer_for_other_writers()
    {
        using JsonOutput output = JsonOutput.Begin();
        IBufferWriter<byte> buffer = output;
        Assert.False(buffer.GetSpan().IsEmpty);
        Assert.False(buffer.GetMemory().IsEmpty);
        Assert.True(buffer.GetSpan(3_000).Length >= 3_000);
        Assert.True(buffer.GetMemory(9_000).Length >= 9_000);

        output.WriteStartArray();
        "12"u8.CopyTo(buffer.GetMemory(2).Span);
        buffer.Advance(2);
        output.EndValue();
        output.WriteEndArray();

        Assert.Equal("[12]"u8, output.Written);
        Assert.Equal("[12]\n"u8, output.EndText((byte)'\n').Span);
    }

    [Fact]
    public void A_name_must_be_given() => Assert.Throws<ArgumentNullException>("name", () => Written(output => output.WritePropertyName((string)null!)));

    private static void WriteNested(JsonOutput output, int levels)
    {
        for (int level = 0; level < levels; level++)
        {
            output.WriteStartArray();
        }

        for (int level = 0; level < levels; level++)
        {
            output.WriteEndArray();
        }
    }

    private static string Written(Action<JsonOutput> write)
    {
        using JsonOutput output = JsonOutput.Begin();
        write(output);
        return Encoding.UTF8.GetString(output.Written);
    }
}
