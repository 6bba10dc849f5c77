using KoreApiKit.Spec.Interactions;

namespace KoreApiKit.Spec.Tests.Interactions;

/// <summary>A pattern is found anywhere in a text by JSON Schema, and describes the whole text for the Pact engine.</summary>
public sealed class EnginePatternTests
{
    [Theory]
    [InlineData("^a$", "^a$")]
    [InlineData("^a", @"^a[\s\S]*")]
    [InlineData("a$", @"[\s\S]*a$")]
    [InlineData("a", @"[\s\S]*(?:a)[\s\S]*")]
    [InlineData("^a|b$", @"[\s\S]*(?:^a|b$)[\s\S]*")]
    [InlineData(@"^a\$", @"^a\$[\s\S]*")]
    [InlineData("^(a|b)$", "^(?:a|b)$")]
    [InlineData("^(?<name>a)$", "^(?:a)$")]
    [InlineData(@"^\d\w\s$", @"^[0-9][0-9A-Za-z_]\s$")]
    [InlineData(@"^[\d\w-]$", "^[0-90-9A-Za-z_-]$")]
    [InlineData("^[[&]$", @"^[\[\&]$")]
    [InlineData(@"^\/\-$", @"^/\-$")]
    [InlineData(@"^\u00e9\u{1F600}\uD83D\uDE00$", @"^\x{E9}\x{1F600}\x{1F600}$")]
    [InlineData("^.{2,3}$", @"^[^\n\r]{2,3}$")]
    [InlineData("^a{b}$", @"^a\{b\}$")]
    [InlineData("^[^]$", @"^[\s\S]$")]
    [InlineData(@"^\p{Lu}$", @"^\p{Lu}$")]
    public void A_pattern_is_rewritten(string pattern, string expected) => Assert.Equal(expected, EnginePattern.TryRewrite(pattern));

    [Theory]
    [InlineData("^(?=a)")]
    [InlineData("^(?!a)")]
    [InlineData("(?<=a)b")]
    [InlineData(@"^(a)\1$")]
    [InlineData(@"^(?<n>a)\k<n>$")]
    [InlineData("^a{2000}$")]
    [InlineData("^[]$")]
    [InlineData("^[a")]
    [InlineData("^(a")]
    [InlineData(@"^\cA$")]
    public void What_the_engine_cannot_say_is_not_said(string pattern) => Assert.Null(EnginePattern.TryRewrite(pattern));
}
