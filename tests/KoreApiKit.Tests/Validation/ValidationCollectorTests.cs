using System.Text.RegularExpressions;
using KoreApiKit.Validation;

namespace KoreApiKit.Tests.Validation;

public class ValidationCollectorTests
{
    [Fact]
    public void A_pointer_names_the_place_with_its_escapes()
    {
        ValidationResult result = ValidationResult.Of(collector =>
        {
            collector.Enter("a/b~c");
            collector.Enter(12);
            collector.CheckMinimum(1m, 2m);
            collector.Leave();
            collector.Leave();
            collector.CheckMinItems(0, 1);
        });
        Assert.Equal(["/a~1b~0c/12", ""], result.Violations.Select(violation => violation.Pointer));
        Assert.Equal("/a~1b~0c/12: It must be at least 2, but is 1.\n(root): It must have at least 1 item, but has 0.", result.ToString());
        Assert.False(result.IsValid);
        Assert.Equal("valid", ValidationResult.Valid.ToString());
    }

    [Theory]
    [InlineData("😀", 1, 1, "")]
    [InlineData("😀", 2, 9, "minLength")]
    [InlineData("😀😀", 0, 1, "maxLength")]
    public void Lengths_are_counted_in_code_points(string text, int least, int most, string expected) => Assert.Equal(expected, Keywords(collector =>
    {
        collector.CheckMinLength(text, least);
        collector.CheckMaxLength(text, most);
    }));

    [Fact]
    public void Half_a_surrogate_pair_counts_as_one() => Assert.Equal("", Keywords(collector => collector.CheckMaxLength("\uD83D", 1)));

    [Theory]
    [InlineData(0.3, 0.1, "")]
    [InlineData(19.99, 0.01, "")]
    [InlineData(0.35, 0.1, "multipleOf")]
    [InlineData(1e300, 7e298, "multipleOf")]
    [InlineData(1e300, 1e300, "")]
    [InlineData(5, 1e-40, "multipleOf")]
    [InlineData(double.NaN, 1, "multipleOf")]
    [InlineData(double.PositiveInfinity, 1, "multipleOf")]
    public void Multiples_are_those_of_the_decimal_text(double value, double step, string expected) =>
        Assert.Equal(expected, Keywords(collector => collector.CheckMultipleOf(value, step)));

    [Fact]
    public void A_float_is_the_number_that_its_text_stands_for() => Assert.Equal("exclusiveMinimum exclusiveMaximum", Keywords(collector =>
    {
        collector.CheckMinimum(0.03f, 0.03d);
        collector.CheckMaximum(0.1f, 0.1d);
        collector.CheckExclusiveMinimum(0.1f, 0.1d);
        collector.CheckExclusiveMaximum(0.03f, 0.03d);
        collector.CheckMultipleOf(0.3f, 0.1d);
    }));

    [Fact]
    public void Large_integers_are_exact() => Assert.Equal("maximum", Keywords(collector =>
    {
        collector.CheckMaximum(9007199254740993m, 9007199254740992m);
        collector.CheckMultipleOf(9007199254740993m, 3m);
    }));

    [Fact]
    public void A_pattern_that_takes_too_long_is_a_violation() => Assert.Equal("pattern", Keywords(collector =>
        collector.CheckPattern(new string('a', 40) + "!", new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20)))));

    [Fact]
    public void A_long_pattern_is_not_repeated_in_full()
    {
        ValidationResult result = ValidationResult.Of(collector => collector.CheckPattern("b", new Regex(new string('a', 500))));
        Assert.InRange(Assert.Single(result.Violations).Message.Length, 100, 200);
    }

    private static string Keywords(Action<ValidationCollector> validate) =>
        string.Join(' ', ValidationResult.Of(validate).Violations.Select(violation => violation.Keyword));
}
