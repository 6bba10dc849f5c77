using KoreApiKit.Spec.Naming;

namespace KoreApiKit.Spec.Tests.Model;

public class IdentifierTextTests
{
    [Theory]
    [InlineData("campaign", "Campaign")]
    [InlineData("sms-campaign_status", "SmsCampaignStatus")]
    [InlineData("SMSCampaign", "SMSCampaign")]
    [InlineData("userID", "UserID")]
    [InlineData("SMS_CAMPAIGN", "SmsCampaign")]
    [InlineData("READY", "Ready")]
    [InlineData("USD", "USD")]
    [InlineData("3d-secure", "_3dSecure")]
    [InlineData("1.0", "_1_0")]
    [InlineData("2024-01-02", "_2024_01_02")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("-created_at", "MinusCreatedAt")]
    [InlineData(">=", "GreaterThanOrEqual")]
    [InlineData("<", "LessThan")]
    [InlineData("*", "Star")]
    [InlineData("$ref", "Ref")]
    [InlineData("@type", "Type")]
    [InlineData("", "Empty")]
    [InlineData(" ", "Space")]
    [InlineData("größe", "Größe")]
    [InlineData("gro\u0308ße", "Gro\u0308ße")]
    [InlineData("数量", "数量")]
    [InlineData("\u202Eevil\u202C", "Evil")]
    [InlineData("a\0b", "AB")]
    public void Pascal_gives_an_identifier(string text, string expected) => Assert.Equal(expected, IdentifierText.Pascal(text));

    [Fact]
    public void Text_without_any_letter_is_spelled_by_its_code() => Assert.Equal("U2603", IdentifierText.Pascal("\u2603"));

    [Theory]
    [InlineData("SMSCampaign", "smsCampaign")]
    [InlineData("ID", "id")]
    [InlineData("XRequestId", "xRequestId")]
    [InlineData("_1", "_1")]
    [InlineData("Name", "name")]
    public void Camel_lowers_the_leading_capitals(string name, string expected) => Assert.Equal(expected, IdentifierText.Camel(name));

    [Theory]
    [InlineData("foo_bar", "Foo_bar")]
    [InlineData("foo.bar-baz", "Foo_bar_baz")]
    [InlineData("_id", "_id")]
    [InlineData("+1", "_1")]
    public void Spelling_stays_near_to_the_text(string text, string expected) => Assert.Equal(expected, IdentifierText.Spelling(text));

    [Fact]
    public void What_is_too_long_for_the_compiler_ends_in_a_hash()
    {
        string pascal = IdentifierText.Pascal(new string('a', 1_000));

        Assert.Equal(240, pascal.Length);
        Assert.NotEqual(pascal, IdentifierText.Pascal(new string('a', 1_001)));
        Assert.Equal(240, IdentifierText.Spelling(new string('b', 1_000)).Length);
        Assert.Equal("A" + new string('a', 239), IdentifierText.Pascal(new string('a', 240)));
    }
}
