using System.Text.Json;
using KoreApiKit.Json;

namespace KoreApiKit.Tests.Json;

/// <summary>Numbers of JSON are equal where they are mathematically (JSON Schema 2020-12, core, section 4.2.2), whatever a .NET type can hold.</summary>
public class NumberEqualityTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1", "1.0")]
    [InlineData("1", "1e0")]
    [InlineData("100", "1E+2")]
    [InlineData("100", "1000.0e-1")]
    [InlineData("0.001", "1e-3")]
    [InlineData("12.5", "125e-1")]
    [InlineData("120.50", "1.205e2")]
    [InlineData("0", "-0.0")]
    [InlineData("0", "0e99999999999999999999")]
    [InlineData("-1.5", "-15e-1")]
    [InlineData("1e400", "10e399")]
    [InlineData("1e-400", "0.1e-399")]
    [InlineData("1e-40", "10e-41")]
    [InlineData("9223372036854775807", "9223372036854775807.0")]
    [InlineData("123456789012345678901234567890123456789", "123456789012345678901234567890.123456789e9")]
    [InlineData("1e99999999999999999999", "1e99999999999999999999")]
    public void Numbers_of_one_value_are_equal_and_have_one_hash(string left, string right)
    {
        Assert.True(AreEqual(left, right));
        Assert.True(AreEqual(right, left));
        Assert.Equal(default(JsonEquality).GetHashCode(Element(left)), default(JsonEquality).GetHashCode(Element(right)));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "-1")]
    [InlineData("1.5", "-1.5")]
    [InlineData("0", "1e-9")]
    [InlineData("1", "10")]
    [InlineData("1.0", "10.0")]
    [InlineData("1.2", "1.23")]
    [InlineData("12.3", "1.23")]
    [InlineData("1.23", "1.24")]
    [InlineData("1.1", "11.1")]
    [InlineData("1e400", "1e401")]
    [InlineData("1e400", "-1e400")]
    [InlineData("1e-40", "0")]
    [InlineData("1e-40", "2e-40")]
    [InlineData("1e-400", "0")]
    [InlineData("1.00000000000000000000000000000001", "1")]
    [InlineData("9007199254740993", "9007199254740992.0")]
    [InlineData("9223372036854775807", "9223372036854775808")]
    [InlineData("123456789012345678901234567890123456789", "123456789012345678901234567890123456788")]
    [InlineData("1e99999999999999999999", "1e99999999999999999998")]
    [InlineData("1e99999999999999999999", "1")]
    [InlineData("1", "1e-99999999999999999999")]
    public void Numbers_of_other_values_are_not(string left, string right)
    {
        Assert.False(AreEqual(left, right));
        Assert.False(AreEqual(right, left));
        Assert.False(AreEqual($"[{left}]", $"[{right}]"));
        Assert.False(AreEqual($"{{\"a\":{left}}}", $"{{\"a\":{right}}}"));
    }

    private static bool AreEqual(string left, string right) => default(JsonEquality).Equals(Element(left), Element(right));

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
