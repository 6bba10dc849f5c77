using KoreApiKit.Campaigns.Text;

namespace KoreApiKit.Campaigns.Tests.Text;

/// <summary>Lengths by 3GPP TS 23.038 and 23.040.</summary>
public sealed class SmsLengthTests
{
    [Theory]
    [InlineData("", 0, 0, 160)]
    [InlineData("Hello @ £5, Ω!\r\n", 16, 1, 144)]
    [InlineData("€[]{}~|^\\\f", 20, 1, 140)]
    public void Characters_of_the_GSM_alphabet_take_one_unit_or_two(string text, int units, int segments, int remaining) =>
        Assert.Equal(new SmsLength(SmsEncoding.Gsm7, units, segments, remaining), SmsLength.Of(text));

    [Theory]
    [InlineData("`", 1, 69)]
    [InlineData("नमस्ते", 6, 64)]
    [InlineData("Hi 😀", 5, 65)]
    [InlineData("Ç is GSM, ç is not", 18, 52)]
    public void Any_other_character_makes_all_of_it_16_bit(string text, int units, int remaining) =>
        Assert.Equal(new SmsLength(SmsEncoding.Ucs2, units, 1, remaining), SmsLength.Of(text));

    [Theory]
    [InlineData('a', 160, 1, 0)]
    [InlineData('a', 161, 2, 145)]
    [InlineData('a', 306, 2, 0)]
    [InlineData('a', 307, 3, 152)]
    [InlineData('я', 70, 1, 0)]
    [InlineData('я', 71, 2, 63)]
    [InlineData('я', 134, 2, 0)]
    [InlineData('я', 135, 3, 66)]
    public void Several_messages_have_less_room_in_each(char character, int count, int segments, int remaining)
    {
        SmsLength length = SmsLength.Of(new string(character, count));

        Assert.Equal((count, segments, remaining), (length.Units, length.Segments, length.Remaining));
    }

    [Fact]
    public void A_character_of_two_units_is_not_divided()
    {
        string euro = new string('a', 152) + "€" + new string('a', 152);
        string emoji = new string('я', 66) + "😀" + new string('я', 66);

        Assert.Equal(new SmsLength(SmsEncoding.Gsm7, 306, 3, 152), SmsLength.Of(euro));
        Assert.Equal(new SmsLength(SmsEncoding.Ucs2, 134, 3, 66), SmsLength.Of(emoji));
    }
}
