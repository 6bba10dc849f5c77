using System.Globalization;
using CsCheck;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Tests.Schemas;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "10e-1")]
    [InlineData("0", "-0.000e9")]
    [InlineData("-120", "-1.2E+2")]
    [InlineData("12345678901234567890123", "12345678901234567890123.0")]
    public void Numbers_are_equal_by_value(string left, string right)
    {
        Assert.Equal(JsonNumber.Parse(left), JsonNumber.Parse(right));
        Assert.Equal(JsonNumber.Parse(left).GetHashCode(), JsonNumber.Parse(right).GetHashCode());
    }

    [Theory]
    [InlineData("0.1", true)]
    [InlineData("9007199254740993", false)]
    [InlineData("1e400", false)]
    [InlineData("-5", true)]
    [InlineData("9007199254740992", false)]
    public void No_digit_is_lost_in_comparison(string text, bool less) =>
        Assert.Equal(less, JsonNumber.Parse(text) < JsonNumber.Parse("9007199254740992"));

    [Theory]
    [InlineData("0.3", "0.1", true)]
    [InlineData("19.99", "0.01", true)]
    [InlineData("1e308", "7", false)]
    [InlineData("0.35", "0.1", false)]
    [InlineData("1e1000000", "0.5", true)]
    [InlineData("0", "3", true)]
    [InlineData("-9", "3", true)]
    public void Multiples_are_exact(string value, string divisor, bool expected) =>
        Assert.Equal(expected, JsonNumber.Parse(value).IsMultipleOf(JsonNumber.Parse(divisor)));

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1.5e1", true)]
    [InlineData("1.55e1", false)]
    [InlineData("0.0", true)]
    [InlineData("1e-1", false)]
    public void Integers_have_no_fraction(string text, bool expected) =>
        Assert.Equal(expected, JsonNumber.Parse(text).IsInteger);

    [Fact]
    public void Comparison_and_multiples_agree_with_the_platform() =>
        Gen.Select(Gen.Decimal[-1_000_000m, 1_000_000m], Gen.Decimal[-1_000_000m, 1_000_000m], Gen.Int[1, 5000]).Sample((left, right, divisor) =>
        {
            JsonNumber leftNumber = Parse(left);
            return Math.Sign(leftNumber.CompareTo(Parse(right))) == left.CompareTo(right)
                && leftNumber.IsMultipleOf(Parse(divisor)) == (left % divisor == 0)
                && leftNumber.IsInteger == (decimal.Truncate(left) == left);
        });

    [Fact]
    public void A_number_of_a_million_digits_is_divided_in_time()
    {
        string digits = new('7', 1_000_000);
        Assert.True(JsonNumber.Parse(digits).IsMultipleOf(JsonNumber.Parse("7")));
        Assert.False(JsonNumber.Parse(digits).IsMultipleOf(JsonNumber.Parse("2")));
        Assert.True(JsonNumber.Parse(digits).IsInteger);
    }

    private static JsonNumber Parse(decimal value) => JsonNumber.Parse(value.ToString(CultureInfo.InvariantCulture));
}
