using KoreApiKit.Spec.Schemas.Formats;

namespace KoreApiKit.Spec.Tests.Schemas;

public sealed class StringFormatTests
{
    /// <summary>
    /// Texts that are nearly of a format to their very end. A pattern whose time grew faster than the text would not come to an end.
    /// </summary>
    [Theory]
    [InlineData("time", "12:00:00.", "0", "x")]
    [InlineData("duration", "P", "1", "x")]
    [InlineData("duration", "PT", "1", "x")]
    [InlineData("email", "a@a", ".a", "@")]
    [InlineData("email", "a", "a", " ")]
    [InlineData("uuid", "", "a", "x")]
    [InlineData("uri", "a", "a", " ")]
    [InlineData("uri", "a:", "%20", "%")]
    [InlineData("uri-reference", "", "a%20", "%")]
    [InlineData("hostname", "a", ".a-a", "-")]
    [InlineData("hostname", "", "a", "-")]
    [InlineData("ipv4", "1", ".1", ".")]
    [InlineData("byte", "", "AAAA", "A")]
    [InlineData("byte", "", "AAA", "===")]
    public void A_long_text_that_fails_at_its_end_is_refused(string format, string start, string repeated, string end)
    {
        string text = start + string.Concat(Enumerable.Repeat(repeated, 300_001)) + end;

        Assert.False(StringFormats.Check(format, text));
    }

    [Theory]
    [InlineData("time", "12:00:00.", "0", "Z")]
    [InlineData("duration", "P", "1", "D")]
    [InlineData("email", "a@a", ".a", "")]
    [InlineData("uri", "a:", "%20", "")]
    [InlineData("byte", "", "AAAA", "")]
    public void A_long_text_of_a_format_is_one(string format, string start, string repeated, string end) =>
        Assert.True(StringFormats.Check(format, start + string.Concat(Enumerable.Repeat(repeated, 300_001)) + end));
}
