using KoreApiKit.Validation;

namespace KoreApiKit.Tests.Validation;

public class TextPatternTests
{
    // E.164, as the generator writes it.
    private static readonly TextPattern s_number = new(@"^\+[1-9][0-9]{1,14}$", "+b,a0c1d:a", "-.>.. -...> -..>> $..>>{13} $....");

    [Theory]
    [InlineData("+12", true)]
    [InlineData("+123456789012345", true)]
    [InlineData("+1234567890123456", false)]
    [InlineData("+1", false)]
    [InlineData("+02", false)]
    [InlineData("12", false)]
    [InlineData("+12\n", false)]
    [InlineData("+1\u0662", false)]
    [InlineData("", false)]
    public void A_text_is_looked_at_by_the_tables(string text, bool matches) => Assert.Equal(matches, s_number.IsMatch(text));

    [Theory]
    [InlineData("\u007F", 'a')]
    [InlineData("\u0080", 'b')]
    [InlineData("\u00E9", 'c')]
    [InlineData("\u00EA", 'a')]
    [InlineData("\uD83D", 'a')]
    [InlineData("\uFFFF", 'b')]
    public void Ranges_beyond_ascii_have_classes(string character, char expected)
    {
        // A state for each class, of which one alone is a match.
        string states = "-" + new string([.. "abc".Select(letter => letter == expected ? '!' : '.')]);
        Assert.True(new TextPattern("", "\u0080b\u0081a\u00E9c\u00EAa\uFFFFb", states).IsMatch(character));
    }

    [Fact]
    public void A_violation_shows_the_pattern_as_it_was_written()
    {
        ValidationResult result = ValidationResult.Of(collector =>
        {
            collector.CheckPattern(null, s_number);
            collector.CheckPattern("+12", s_number);
            collector.CheckPattern("x", s_number, "number");
        });
        Assert.Equal(@"/number: It must match the pattern ^\+[1-9][0-9]{1,14}$.", result.ToString());
    }
}
