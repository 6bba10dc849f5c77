using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Text;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("Null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    [InlineData("9", "9")]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("+12", "12")]
    [InlineData("007", "7")]
    [InlineData("000", "0")]
    [InlineData("0o17", "15")]
    [InlineData("0xFf", "255")]
    [InlineData("0x90", "144")]
    [InlineData("0xaA", "170")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175")]
    [InlineData("3.10", "3.10")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5e3", "-0.5e3")]
    [InlineData("1.", "1")]
    [InlineData("1.e2", "1e2")]
    [InlineData("+1E+2", "1E+2")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    public void Plain_scalars_follow_the_core_schema(string plain, string json) =>
        Assert.Equal($"[{json}]", Reading.Yaml($"- {plain}").Tree);

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("Off")]
    [InlineData("y")]
    [InlineData("nULL")]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-23T10:00:00Z")]
    [InlineData("9:00 AM")]
    [InlineData("12:30:45")]
    [InlineData("1_000")]
    [InlineData("0b101")]
    [InlineData("0x")]
    [InlineData("0o8")]
    [InlineData("0o9")]
    [InlineData("0xg")]
    [InlineData("+0x1")]
    [InlineData("1e")]
    [InlineData("1.2.3")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("1a")]
    [InlineData("<<")]
    public void All_else_is_a_string(string plain)
    {
        var scalar = (ScalarNode)Reading.Yaml($"a: {plain}").At("a");

        Assert.Equal((ScalarKind.String, plain), (scalar.Kind, scalar.Text));
    }

    [Theory]
    [InlineData("'1'", "\"1\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("''", "\"\"")]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("!!str", "\"\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("! '12'", "\"12\"")]
    [InlineData("!!int '12'", "12")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!bool \"true\"", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!timestamp 2026-01-01", "\"2026-01-01\"")]
    [InlineData("!!binary aGk=", "\"aGk=\"")]
    [InlineData("!<tag:yaml.org,2002:str> 1", "\"1\"")]
    [InlineData("!!map {}", "{}")]
    public void Quotes_and_tags_decide(string value, string json)
    {
        Reading reading = Reading.Yaml($"- {value}");

        Assert.Equal($"[{json}]", reading.Tree);
        Assert.Equal(0, reading.Findings.Count);
    }

    [Theory]
    [InlineData("a: !!int x", "KAK001 1:4 The tag says that this is a number, but it is 'x'")]
    [InlineData("a: !!bool yes", "KAK001 1:4 The tag says that this is a boolean, but it is 'yes'")]
    [InlineData("a: !!null 0", "KAK001 1:4 The tag says that this is null, but it is '0'")]
    [InlineData("a: !include b.yaml", "KAK105 1:4 The tag '!include' is not known; the value is read without it")]
    [InlineData("a: .inf", "KAK105 1:4 JSON has no number '.inf'; it is read as a string")]
    [InlineData("a: -.Inf", "KAK105 1:4 JSON has no number '-.Inf'; it is read as a string")]
    [InlineData("a: .NaN", "KAK105 1:4 JSON has no number '.NaN'; it is read as a string")]
    public void What_json_cannot_hold_is_said(string text, string finding)
    {
        Reading reading = Reading.Yaml(text);

        Assert.Equal(finding, reading.OnlyFinding);
        Assert.Equal(ScalarKind.String, ((ScalarNode)reading.At("a")).Kind);
    }

    [Theory]
    [InlineData(".inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF .nan .NaN .NAN", true)]
    [InlineData("inf .iNF +.nan -.NaN ..inf 1.inf", false)]
    public void Infinity_and_what_is_no_number_have_the_spellings_of_the_core_schema(string words, bool expected) =>
        Assert.All(words.Split(' '), word => Assert.Equal((expected, ScalarKind.String), (YamlCoreSchema.IsNotFinite(word), YamlCoreSchema.Resolve(word).Kind)));

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void The_longest_hexadecimal_number_has_254_digits(int digits, bool isNumber) =>
        Assert.Equal(isNumber, YamlCoreSchema.Resolve("0x" + new string('1', digits)).Kind == ScalarKind.Number);

    [Fact]
    public void A_very_long_hexadecimal_number_stays_text() =>
        Assert.Equal(ScalarKind.String, ((ScalarNode)Reading.Yaml("- 0x" + new string('F', 100_000)).At(0)).Kind);
}
