using CsCheck;
using KoreApiKit.Http;

namespace KoreApiKit.Tests.Http;

public sealed class PercentEncodingTests
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    [Fact]
    public void Every_text_comes_back_and_only_unreserved_characters_stay() => Gen.String.Sample(text =>
    {
        string encoded = Encode(text);
        return Uri.UnescapeDataString(encoded) == WithoutLoneSurrogates(text)
            && encoded.All(character => character == '%' || Unreserved.Contains(character, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("a/b?c=d&e", "a/b?c=d&e")]
    [InlineData(":/?[]@!$&'()*+,;=", ":/?[]@!$&'()*+,;=")]
    [InlineData("a#b c", "a%23b%20c")]
    [InlineData("100%", "100%25")]
    [InlineData("%2F%zz", "%2F%25zz")]
    [InlineData("\\^`{|}\"<>", "%5C%5E%60%7B%7C%7D%22%3C%3E")]
    public void Reserved_characters_and_triplets_stay_where_they_may(string text, string expected) =>
        Assert.Equal(expected, Encode(text, allowReserved: true));

    [Fact]
    public void A_long_text_outgrows_the_buffer()
    {
        string text = new('é', 10_000);
        Assert.Equal(string.Concat(Enumerable.Repeat("%C3%A9", 10_000)), Encode(text));
    }

    private static string Encode(string text, bool allowReserved = false)
    {
        using var buffer = new CharBuffer();
        PercentEncoding.Append(buffer, text, allowReserved);
        return buffer.ToString();
    }

    private static string WithoutLoneSurrogates(string text) => string.Concat(text.EnumerateRunes());
}
