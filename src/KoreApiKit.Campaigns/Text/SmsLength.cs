namespace KoreApiKit.Campaigns.Text;

/// <summary>How long a text is as SMS, and how many messages it takes. Carriers bill each.</summary>
/// <param name="Encoding">How the text travels: one character outside of the GSM alphabet makes all of it UCS-2.</param>
/// <param name="Units">
/// How many units the text takes: 7-bit ones, of which characters of the extension (such as <c>€</c>) take two, or 16-bit ones,
/// of which characters beyond the basic plane (such as most emoji) take two.
/// </param>
/// <param name="Segments">How many messages the text takes; 0 for an empty text.</param>
/// <param name="Remaining">How many units are left in the last message.</param>
public readonly record struct SmsLength(SmsEncoding Encoding, int Units, int Segments, int Remaining)
{
    /// <summary>Measures a text as contacts get it, so with the values of its placeholders filled in.</summary>
    /// <param name="text">The text, not encoded.</param>
    public static SmsLength Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isGsm = text.All(GsmAlphabet.Has);
        return isGsm
            ? Measure(SmsEncoding.Gsm7, [.. text.Select(GsmAlphabet.UnitsOf)], 160, 153)
            : Measure(SmsEncoding.Ucs2, [.. text.EnumerateRunes().Select(rune => rune.Utf16SequenceLength)], 70, 67);
    }

    // A character of two units is never divided between two messages (3GPP TS 23.038, section 6.2.1.1, and 23.040, 9.2.3.24.1).
    private static SmsLength Measure(SmsEncoding encoding, int[] characters, int alone, int each)
    {
        int units = characters.Sum();
        if (units <= alone)
        {
            return new SmsLength(encoding, units, units == 0 ? 0 : 1, alone - units);
        }

        int segments = 1;
        int used = 0;
        foreach (int character in characters)
        {
            if (used + character > each)
            {
                segments++;
                used = 0;
            }

            used += character;
        }

        return new SmsLength(encoding, units, segments, each - used);
    }
}
