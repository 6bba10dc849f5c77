using System.Buffers;

namespace KoreApiKit.Campaigns.Text;

/// <summary>The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, sections 6.2.1 and 6.2.1.1).</summary>
internal static class GsmAlphabet
{
    private static readonly SearchValues<char> Basic = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    private static readonly SearchValues<char> Extension = SearchValues.Create("\f^{}\\[~]|€");

    public static bool Has(char character) => Basic.Contains(character) || Extension.Contains(character);

    /// <summary>How many 7-bit units a character of the alphabet takes: an extended one stands behind an escape.</summary>
    public static int UnitsOf(char character) => Extension.Contains(character) ? 2 : 1;
}
