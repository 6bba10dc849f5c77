using System.Text.RegularExpressions;
using KoreApiKit.Spec.Schemas.Patterns;

namespace KoreApiKit.Spec.Tests.Schemas.Patterns;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^abc$", "abc", true)]
    [InlineData("^abc$", "abc\n", false)]
    [InlineData(@"^\d+$", "123", true)]
    [InlineData(@"^\d+$", "١٢٣", false)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^[\w-]+$", "a-b", true)]
    [InlineData(@"^[\w-.]+$", "a-.b", true)]
    [InlineData(@"^[^\d]$", "x", true)]
    [InlineData(@"^[^\d]$", "7", false)]
    [InlineData(@"^\s$", "\ufeff", true)]
    [InlineData(@"^\S+$", "a b", false)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^.{2}$", "😀", false)]
    [InlineData("^.+$", "😀😀", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[^a]{1}$", "😀", true)]
    [InlineData("^[😀-😂]$", "😁", true)]
    [InlineData("^[😀-😂]$", "😃", false)]
    [InlineData("^😀{2}$", "😀😀", true)]
    [InlineData(@"^\u{1F600}$", "😀", true)]
    [InlineData(@"^\ud83d\ude00$", "😀", true)]
    [InlineData(@"^\u0041\x42\cJ$", "AB\n", true)]
    [InlineData(@"^\p{L}+$", "aé", true)]
    [InlineData(@"^\p{Lu}$", "a", false)]
    [InlineData(@"^\p{gc=Uppercase_Letter}$", "É", true)]
    [InlineData(@"^\P{L}$", "1", true)]
    [InlineData("^[a-z-[aeiou]]$", "b]", true)]
    [InlineData("[]", "a", false)]
    [InlineData("^[^]$", "a", true)]
    [InlineData(@"^\/a\-b$", "/a-b", true)]
    [InlineData("^a{,2}$", "a{,2}", true)]
    [InlineData("^a{2}$", "aa", true)]
    [InlineData(@"^(?<y>a)\k<y>$", "aa", true)]
    [InlineData(@"^(a)\1$", "aa", true)]
    [InlineData(@"(?<=a)b(?!c)", "abd", true)]
    [InlineData(@"\bfoo\b", "a foo b", true)]
    [InlineData(@"\bfoo\b", "éfoo", true)]
    [InlineData(@"\Bo", "foo", true)]
    [InlineData("a b#c", "a b#c", true)]
    public void A_translated_pattern_matches_what_the_original_does(string pattern, string text, bool matches)
    {
        Assert.True(EcmaPattern.TryTranslate(pattern, out string? translated, out string problem), problem);
        Assert.Equal(matches, Regex.IsMatch(text, translated, EcmaPattern.Options));
    }

    [Theory]
    [InlineData("(?i)a", "inline options")]
    [InlineData("a\\", "backslash")]
    [InlineData("[a", "not closed")]
    [InlineData("[z-a]", "ends before it begins")]
    [InlineData(@"\p{Script=Greek}", "Script=Greek")]
    [InlineData(@"\p{L", "not closed")]
    [InlineData(@"\u{110000}", "code point")]
    [InlineData("(a", "")]
    [InlineData("*", "")]
    public void What_cannot_be_translated_says_why(string pattern, string part)
    {
        Assert.False(EcmaPattern.TryTranslate(pattern, out _, out string problem));
        Assert.NotEmpty(problem);
        Assert.Contains(part, problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
    }

    [Fact]
    public void A_pattern_without_end_is_not_used() =>
        Assert.False(EcmaPattern.TryTranslate(new string('a', EcmaPattern.MaxLength + 1), out _, out _));
}
