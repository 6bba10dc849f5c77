using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Campaigns.Text;
using KoreApiKit.Json;

namespace KoreApiKit.Campaigns.Tests.Text;

public sealed class SmsTextTests
{
    private const string Reminder =
        "This is a reminder that your payment is due soon. Please complete the payment on time to avoid any service interruption. Visit your account to pay now.";

    [Fact]
    public void A_text_is_encoded_as_the_vendors_sample_has_it()
    {
        CreateSmsCampaignRequest sample = JsonModel.Parse<CreateSmsCampaignRequest>(Examples.Read(Examples.Template));

        Assert.True(sample.TryGetTemplateSmsCampaign(out TemplateSmsCampaign? campaign));
        Assert.Equal(campaign.Message, TemplateSmsMessage.Of("Payment Reminder Template", Reminder));
        Assert.Equal(Reminder, SmsText.Decode(campaign.Message.Message));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("नमस्ते, €5 ~ 50% off? A+B/C=1")]
    [InlineData("😀 two\nlines\t😀")]
    [InlineData(" ")]
    public void What_is_encoded_is_decoded(string text)
    {
        string wire = SmsText.Encode(text);

        Assert.Matches("^([A-Za-z0-9]|%2[BF]|%3D)+$", wire);
        Assert.Equal(text, SmsText.Decode(wire));
        Assert.Equal(wire, TextSmsMessage.Of(text).Message);
    }

    [Theory]
    [InlineData("Hi, This is just reminder for upcoming event")]
    [InlineData("Test")]
    [InlineData("100% sure")]
    [InlineData("TWVzc2FnZSBmb3IgeW91ciB0YXJnZXRlZCBjdXN0b21lcg%xxxxx")]
    [InlineData("AAAA")]
    [InlineData("")]
    public void A_text_that_is_not_encoded_is_kept(string wire) => Assert.Equal(wire, SmsText.Decode(wire));

    [Fact]
    public void Base64_without_percent_encoding_is_read_too() => Assert.Equal("text?", SmsText.Decode("dGV4dD8="));

    [Fact]
    public void The_message_of_an_answer_has_its_text()
    {
        CreateSmsCampaignResponse answer = JsonModel.Parse<CreateSmsCampaignResponse>(Examples.Read(Examples.TemplateAnswer));

        Assert.StartsWith("<p>This is a <strong>reminder</strong>", answer.Data.Message!.Text, StringComparison.Ordinal);
        Assert.Null(new SmsMessage().Text);
    }

    [Fact]
    public void Nothing_and_half_a_character_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => SmsText.Encode(""));
        Assert.ThrowsAny<ArgumentException>(() => SmsText.Encode("a\ud83d"));
        Assert.ThrowsAny<ArgumentException>(() => TemplateSmsMessage.Of("", "text"));
    }
}
