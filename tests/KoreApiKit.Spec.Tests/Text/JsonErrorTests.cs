namespace KoreApiKit.Spec.Tests.Text;

public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("", "1:1 The file is empty; expected a JSON object")]
    [InlineData(" \n ", "2:2 The file is empty; expected a JSON object")]
    [InlineData("{\"a\": }", "1:7 Expected a value, but found '}'")]
    [InlineData("{\"a\" 1}", "1:6 Expected ':' after the property name, but found '1'")]
    [InlineData("{\"a\": 1 \"b\": 2}", "1:9 Expected ',' or '}' in the object that begins on line 1, but found '\"'")]
    [InlineData("\n{\"a\": 1", "2:8 Expected ',' or '}' in the object that begins on line 2, but found the end of the file")]
    [InlineData("{\"a\": 1,}", "1:9 Expected another property after ',' (remove the comma), but found '}'")]
    [InlineData("{a: 1}", "1:2 Expected a property name in double quotes, but found 'a'")]
    [InlineData("{'a': 1}", "1:2 Expected a property name in double quotes, but found '''; a string stands in double quotes")]
    [InlineData("[1,\n]", "2:1 Expected another value after ',' (remove the comma), but found ']'")]
    [InlineData("[1 2]", "1:4 Expected ',' or ']' in the array that begins on line 1, but found '2'")]
    [InlineData("[", "1:2 Expected a value, but found the end of the file")]
    [InlineData("{} x", "1:4 Expected the end of the file after its one value, but found 'x'")]
    [InlineData("// note\n{}", "1:1 Expected a value, but found '/'; JSON has no comments")]
    [InlineData("{\r\n # note\r\n}", "2:2 Expected a property name in double quotes, but found '#'; JSON has no comments")]
    [InlineData("[True]", "1:2 Expected a value, but found 'True'; write 'true'")]
    [InlineData("[None]", "1:2 Expected a value, but found 'None'; write 'null'")]
    [InlineData("[NaN]", "1:2 Expected a value, but found 'NaN'; JSON has no such number")]
    [InlineData("[nul]", "1:2 Expected a value, but found 'nul'; a string stands in double quotes")]
    [InlineData("[zed]", "1:2 Expected a value, but found 'zed'; a string stands in double quotes")]
    [InlineData("[Abc]", "1:2 Expected a value, but found 'Abc'; a string stands in double quotes")]
    [InlineData("[Zed]", "1:2 Expected a value, but found 'Zed'; a string stands in double quotes")]
    [InlineData("[+1]", "1:2 Expected a value, but found '+'")]
    [InlineData("[.5]", "1:2 Expected a value, but found '.'")]
    [InlineData("[-]", "1:3 Not a number of JSON: a digit must follow '-'")]
    [InlineData("[-a]", "1:3 Not a number of JSON: a digit must follow '-'")]
    [InlineData("[01]", "1:2 Not a number of JSON: a number must not begin with 0")]
    [InlineData("[-01]", "1:3 Not a number of JSON: a number must not begin with 0")]
    [InlineData("[1.]", "1:4 Not a number of JSON: a digit must follow the decimal point")]
    [InlineData("[1e]", "1:4 Not a number of JSON: a digit must follow the exponent's sign")]
    [InlineData("1e", "1:3 Not a number of JSON: a digit must follow the exponent's sign")]
    [InlineData("[1e+]", "1:5 Not a number of JSON: a digit must follow the exponent's sign")]
    [InlineData("[\"abc]", "1:2 This string is not closed: expected '\"' before the end of its line")]
    [InlineData("[\"\\u0041", "1:2 This string is not closed: expected '\"' before the end of its line")]
    [InlineData("[\"abc\n\"]", "1:2 This string is not closed: expected '\"' before the end of its line")]
    [InlineData("[\"a\\", "1:4 An escape that JSON does not have; write '\\\\' for a backslash (JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)")]
    [InlineData("[\"\\d+\"]", "1:3 An escape that JSON does not have; write '\\\\' for a backslash (JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)")]
    [InlineData("[\"\\u12G4\"]", "1:3 Four hexadecimal digits must follow \\u")]
    [InlineData("[\"\\u12", "1:3 Four hexadecimal digits must follow \\u")]
    [InlineData("[\"\\ud83d\"]", "1:3 \\uD83D is half a surrogate pair; write both halves, or the character itself")]
    [InlineData("[\"\\ude00\\ud83d\"]", "1:3 \\uDE00 is half a surrogate pair; write both halves, or the character itself")]
    [InlineData("[\"\\ud83d\\u0041\"]", "1:3 \\uD83D is half a surrogate pair; write both halves, or the character itself")]
    [InlineData("[\"a\tb\"]", "1:4 A control character must be escaped in a string: write \\t")]
    [InlineData("[\"a\u0001\"]", "1:4 A control character must be escaped in a string: write \\u0001")]
    [InlineData("[\u00A01]", "1:2 Expected a value, but found the character U+00A0")]
    [InlineData("[\0]", "1:2 Expected a value, but found the character U+0000")]
    [InlineData("[😀]", "1:2 Expected a value, but found '😀'")]
    public void An_error_is_one_finding_at_its_place(string text, string expected)
    {
        Reading reading = Reading.Json(text);

        Assert.Null(reading.Root);
        Assert.Equal("KAK001 " + expected, reading.OnlyFinding);
    }

    [Theory]
    [InlineData("[Trueish]", "Trueish")]
    [InlineData("[\"\\ud83d\"]", "\\ud83d")]
    [InlineData("[\"\\q\"]", "\\q")]
    [InlineData("[\"\\u12G4\"]", "\\u")]
    [InlineData("[1 2]", "2")]
    [InlineData("[1", "")]
    public void The_finding_covers_what_is_wrong(string text, string wrong) =>
        Assert.Equal(wrong, Reading.Json(text).TextOfOnlyFinding);

    [Theory]
    [InlineData("{\n x}", "1:1-1:2")]
    [InlineData("[\n\n  nul ]", "2:2-2:5")]
    [InlineData("[\n \"\\q\"", "1:2-1:4")]
    public void The_finding_has_lines_and_columns(string text, string expected) =>
        Assert.Equal(expected, Reading.Place(Assert.Single(Reading.Json(text).Findings.ToOrderedArray()).Location));

    // Metadata cannot hold half a character, so that these are no data of the tests above.
    [Fact]
    public void Half_a_character_at_the_end_or_behind_another_is_not_taken_for_a_whole_one()
    {
        Assert.EndsWith("found the character U+D83D", Reading.Json("[" + (char)0xD83D).OnlyFinding, StringComparison.Ordinal);
        Assert.EndsWith("found '?'", Reading.Json("[?" + (char)0xDE00).OnlyFinding, StringComparison.Ordinal);
    }
}
