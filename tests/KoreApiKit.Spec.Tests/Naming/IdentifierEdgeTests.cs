using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Tests.Naming;

/// <summary>The edges of the rules by which texts become identifiers.</summary>
public class IdentifierEdgeTests
{
    [Theory]
    [InlineData("ABC", "ABC")]
    [InlineData("ABCD", "Abcd")]
    [InlineData("A_B", "AB")]
    [InlineData("AB_CD", "AbCd")]
    [InlineData("AB_Cd", "ABCd")]
    [InlineData("A1B2", "A1b2")]
    [InlineData("AB+", "ABPlus")]
    [InlineData("ABCD+", "AbcdPlus")]
    [InlineData("1a2", "_1a2")]
    [InlineData("a1 2", "A1_2")]
    [InlineData("a1 b", "A1B")]
    [InlineData("a1-_.2b", "A1_2b")]
    [InlineData("a1b--2", "A1b2")]
    [InlineData("a_", "A")]
    [InlineData("_a", "A")]
    [InlineData("-a", "MinusA")]
    [InlineData("aB cD", "ABCD")]
    [InlineData("12", "_12")]
    [InlineData("9a", "_9a")]
    [InlineData("zZ", "ZZ")]
    [InlineData("aZ09", "AZ09")]
    [InlineData("a:b", "AB")]
    [InlineData("a[b", "AB")]
    [InlineData("a{b", "AB")]
    [InlineData("a@b", "AB")]
    [InlineData("a/b", "AB")]
    [InlineData("\u0661", "_\u0661")]
    [InlineData("\u2163x", "\u2163x")]
    [InlineData("\u01C5x", "\u01C4x")]
    [InlineData("\u02B0x", "\u02B0x")]
    [InlineData("a\u0903b", "A\u0903b")]
    public void Pascal(string text, string expected) => Assert.Equal(expected, IdentifierText.Pascal(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "a")]
    [InlineData("AB", "ab")]
    [InlineData("ABc", "aBc")]
    [InlineData("AB1", "ab1")]
    [InlineData("Ab", "ab")]
    [InlineData("a", "a")]
    public void Camel(string name, string expected) => Assert.Equal(expected, IdentifierText.Camel(name));

    [Theory]
    [InlineData("a--b", "A_b")]
    [InlineData("-a", "_a")]
    [InlineData("1a", "_1a")]
    [InlineData("a-", "A_")]
    [InlineData("aB", "AB")]
    [InlineData("--", "MinusMinus")]
    [InlineData("_", "Underscore")]
    public void Spelling(string text, string expected) => Assert.Equal(expected, IdentifierText.Spelling(text));

    [Theory]
    [InlineData("a", true)]
    [InlineData("Ab_1", true)]
    [InlineData("größe", true)]
    [InlineData("", false)]
    [InlineData("_a", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a-b", false)]
    public void IsIdentifier(string text, bool expected) => Assert.Equal(expected, IdentifierText.IsIdentifier(text));

    [Fact]
    public void A_name_is_shortened_only_where_it_is_longer()
    {
        Assert.Equal("abcdefgh", IdentifierText.Shorten("abcdefgh", 8));
        Assert.Equal("a_" + StableHash.Of("abcdefghi"), IdentifierText.Shorten("abcdefghi", 8));
    }

    // FNV-1a's own published values, of which six digits are kept.
    [Theory]
    [InlineData("", "9DC5")]
    [InlineData("a", "0C292C")]
    [InlineData("foobar", "9CF968")]
    public void The_hash_is_the_same_in_every_process(string text, string expected) =>
        Assert.EndsWith(expected, StableHash.Of(text), StringComparison.Ordinal);
}
