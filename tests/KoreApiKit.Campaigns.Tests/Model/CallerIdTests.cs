namespace KoreApiKit.Campaigns.Tests.Model;

public sealed class CallerIdTests
{
    [Theory]
    [InlineData("+91 98765 43210", null, "+919876543210")]
    [InlineData("098765-43210", "IN", "+919876543210")]
    [InlineData("(0044) 20 7946 0958", "DE", "+442079460958")]
    public void A_number_is_sent_in_E164(string text, string? region, string expected) =>
        Assert.Equal(new CallerId { PhoneNumber = expected }, CallerId.Of(text, region));

    [Theory]
    [InlineData("+91 12", null, "is no number that can exist in its country")]
    [InlineData("98765 43210", null, "has no country code")]
    [InlineData("", "IN", "is no phone number")]
    public void Another_text_is_refused_with_what_to_do(string text, string? region, string words) =>
        Assert.Contains(words, Assert.Throws<ArgumentException>("phoneNumber", () => CallerId.Of(text, region)).Message, StringComparison.Ordinal);
}
