using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

/// <summary>Lines and columns of JSON, and JSON that is written again.</summary>
public sealed class JsonPlaceTests
{
    [Theory]
    [InlineData("[\n1]", "1:0-1:1")]
    [InlineData("[\r1]", "1:0-1:1")]
    [InlineData("[\r\n1]", "1:0-1:1")]
    [InlineData("[\r\r\n\n 1]", "3:1-3:2")]
    [InlineData("[\t 1]", "0:3-0:4")]
    [InlineData("\uFEFF[1]", "0:1-0:2")]
    [InlineData("\uFEFF\n[1]", "1:1-1:2")]
    [InlineData("[\"a\\u00e9b\"]", "0:1-0:11")]
    [InlineData("[\n  [\n 1 ] ]", "1:2-2:4")]
    public void The_first_item_stands_where_it_does(string text, string expected) =>
        Assert.Equal(expected, Reading.Place(Reading.Json(text).At(0).Location));

    [Theory]
    [InlineData("", 0, 0, "0:0-0:0")]
    [InlineData("ab", 0, 2, "0:0-0:2")]
    [InlineData("ab", -5, 99, "0:0-0:2")]
    [InlineData("ab", 2, 1, "0:2-0:2")]
    [InlineData("a\nb", 1, 2, "0:1-1:0")]
    [InlineData("a\nb", 2, 3, "1:0-1:1")]
    [InlineData("a\rb", 2, 3, "1:0-1:1")]
    [InlineData("a\r\nb", 3, 4, "1:0-1:1")]
    [InlineData("a\r\nb", 2, 2, "0:2-0:2")]
    [InlineData("a\n\nb", 2, 4, "1:0-2:1")]
    [InlineData("a\r", 2, 2, "1:0-1:0")]
    [InlineData("\uFEFFab", 0, 2, "0:0-0:1")]
    [InlineData("\uFEFFab", 1, 3, "0:0-0:2")]
    public void A_span_has_lines_and_columns(string text, int start, int end, string expected) =>
        Assert.Equal(expected, Reading.Place(new SourceFile("a", text).Location(start, end)));

    [Theory]
    [InlineData("ab\ncd", 1, 0)]
    [InlineData("ab\ncd", 3, 3)]
    [InlineData("ab\ncd", 4, 3)]
    [InlineData("\uFEFFab", 2, 1)]
    public void A_line_begins_behind_the_break(string text, int offset, int expected) =>
        Assert.Equal(expected, new SourceFile("a", text).LineStart(offset));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"a\":1,\"b\":[true,null,\"x\",{}],\"c\":{\"d\":-1.50E+3}}")]
    [InlineData("\"\\\"\\\\\\u000a\\u0000\\u001f\"")]
    [InlineData("\"\\ud83d\\ude00\"")]
    [InlineData("\"é\u007F /\"")]
    [InlineData("{\"a\\\"b\":0}")]
    public void A_value_is_written_as_it_was(string json)
    {
        Assert.Equal(json, NodeJson.Of(Reading.Json(json).At()));
    }

    [Fact]
    public void A_text_is_written_with_quotes() => Assert.Equal("\"a\\\"b\"", NodeJson.OfString("a\"b"));

    [Theory]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0041\\u00E9\\u00e9\"", "\" \\ / \b \f \n \r \t Aéé")]
    [InlineData("\"plain\\u0020then\\ttext\"", "plain then\ttext")]
    [InlineData("\"\\ud83D\\uDE00\"", "😀")]
    [InlineData("\"\\u0000\"", "\0")]
    public void Escapes_stand_for_characters(string json, string expected) =>
        Assert.Equal(expected, Assert.IsType<ScalarNode>(Reading.Json(json).At()).Text);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("10")]
    [InlineData("-12.034")]
    [InlineData("1e5")]
    [InlineData("1E5")]
    [InlineData("1e+5")]
    [InlineData("1e-05")]
    [InlineData("0.0e0")]
    [InlineData("9876543210987654321098765432109876543210")]
    public void Numbers_keep_their_text(string json)
    {
        Assert.Equal((ScalarKind.Number, json), Shown(Reading.Json(json)));
        Assert.Equal((ScalarKind.Number, json), Shown(Reading.Json("[" + json + "]"), 0));
    }

    [Theory]
    [InlineData("[None]", "write 'null'")]
    [InlineData("[nil]", "write 'null'")]
    [InlineData("[undefined]", "write 'null'")]
    [InlineData("[Null]", "write 'null'")]
    [InlineData("[FALSE]", "write 'false'")]
    [InlineData("[Infinity]", "JSON has no such number")]
    [InlineData("[a_1]", "a string stands in double quotes")]
    [InlineData("[\"a\u001f\"]", "write \\u001F")]
    [InlineData("[\u2028]", "found the character U+2028")]
    [InlineData("[\u007f]", "found the character U+007F")]
    [InlineData("[\ufeff]", "found the character U+FEFF")]
    public void A_hint_says_what_to_do(string json, string hint) =>
        Assert.EndsWith(hint, Reading.Json(json).OnlyFinding, StringComparison.Ordinal);

    // Metadata cannot hold half a character, so that it is no data of the test above.
    [Fact]
    public void Half_a_character_is_named_by_its_number() =>
        Assert.EndsWith("found the character U+D83D", Reading.Json("[" + (char)0xD83D + "]").OnlyFinding, StringComparison.Ordinal);

    [Fact]
    public void A_long_word_is_cut_in_the_message() =>
        Assert.Contains("'" + new string('x', 40) + "'", Reading.Json("[" + new string('x', 41) + "]").OnlyFinding, StringComparison.Ordinal);

    [Fact]
    public void A_cancelled_reading_ends_also_in_the_middle()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => JsonSpecReader.Read("a", "1", new FindingCollection(), source.Token));
    }

    private static (ScalarKind Kind, string Text) Shown(Reading reading, params object[] way)
    {
        ScalarNode scalar = Assert.IsType<ScalarNode>(reading.At(way));
        return (scalar.Kind, scalar.Text);
    }
}
