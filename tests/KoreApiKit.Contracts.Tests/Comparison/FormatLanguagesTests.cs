using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Spec.Schemas.Formats;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Formats as languages, held against what the validator of schemas takes.</summary>
public sealed class FormatLanguagesTests
{
    private const int Samples = 100;

    [Theory]
    [InlineData("date")]
    [InlineData("time")]
    [InlineData("date-time")]
    [InlineData("uuid")]
    [InlineData("ipv4")]
    [InlineData("email")]
    [InlineData("uri")]
    [InlineData("byte")]
    public void Whatever_is_certainly_in_a_format_is_valid(string format)
    {
        var languages = new LanguageSet();
        IReadOnlyList<string> texts = languages.Sample(FormatLanguages.Of(format, languages)!.Value.Lower, Samples);

        Assert.InRange(texts.Count, 10, Samples);
        Assert.All(texts, text => Assert.True(StringFormats.Check(format, text), text));
    }

    [Theory]
    [InlineData("date", "0001-02-29", "2024-02-29", "2024-12-31")]
    [InlineData("time", "23:59:60z", "00:00:00.123Z", "12:30:00+05:30")]
    [InlineData("date-time", "2024-02-29t23:59:60Z", "2024-01-01T00:00:00-01:00")]
    [InlineData("uuid", "DAD4BCE8-f5cb-4078-a211-995864315e39")]
    [InlineData("ipv4", "0.0.0.0", "255.249.199.9")]
    [InlineData("email", "a@b", "first.last+tag@mail.example.org")]
    [InlineData("uri", "urn:x", "https://example.org/a?b=%20c")]
    [InlineData("byte", "", "TQ==", "TWE=", "TWFu")]
    [InlineData("hostname", "example.org")]
    [InlineData("ipv6", "::1")]
    [InlineData("duration", "P1D")]
    [InlineData("uri-reference", "../a")]
    public void Whatever_is_valid_may_be_in_the_format(string format, params string[] texts)
    {
        var languages = new LanguageSet();
        Language upper = FormatLanguages.Of(format, languages)!.Value.Upper;

        Assert.Equal((LanguageContent.None, null), languages.FindOutside(languages.OneOf(texts), upper));
    }

    [Theory]
    [InlineData("date", "2024-13-01")]
    [InlineData("date", "2024-01-32")]
    [InlineData("time", "24:00:00Z")]
    [InlineData("date-time", "2024-01-01 00:00:00Z")]
    [InlineData("uuid", "dad4bce8-f5cb-4078-a211-995864315e3")]
    [InlineData("ipv4", "1.2.3.256")]
    [InlineData("ipv4", "1.2.3")]
    [InlineData("email", "a@")]
    [InlineData("uri", "no-scheme")]
    [InlineData("byte", "TQ=")]
    public void Whatever_is_not_valid_is_in_neither(string format, string text)
    {
        var languages = new LanguageSet();
        (Language lower, Language upper) = FormatLanguages.Of(format, languages)!.Value;

        Assert.False(StringFormats.Check(format, text));
        Assert.Equal((LanguageContent.Some, text), languages.FindOutside(languages.OneOf([text]), lower));
        Assert.Equal((LanguageContent.Some, text), languages.FindOutside(languages.OneOf([text]), upper));
    }

    [Fact]
    public void A_format_that_is_not_known_says_nothing() => Assert.Null(FormatLanguages.Of("own", new LanguageSet()));
}
