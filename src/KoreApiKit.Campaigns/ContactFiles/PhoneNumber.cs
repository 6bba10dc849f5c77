using System.Diagnostics.CodeAnalysis;
using PhoneNumbers;

namespace KoreApiKit.Campaigns.ContactFiles;

/// <summary>Checks phone numbers by the rules of their countries, and writes them in E.164.</summary>
public static class PhoneNumber
{
    private static readonly PhoneNumberUtil Rules = PhoneNumberUtil.GetInstance();

    /// <summary>Reads a number as people write it, with spaces, dashes and brackets.</summary>
    /// <param name="text">The number: with a plus sign and country code, or, with <paramref name="region"/>, as it is dialed there.</param>
    /// <param name="region">The country of numbers without a plus sign, as two letters of ISO 3166-1 such as <c>IN</c>; null for none.</param>
    /// <param name="number">The number in E.164, such as <c>+919876543210</c>; null when the text is none.</param>
    /// <param name="problem">What is wrong and what to do; null when nothing is.</param>
    /// <returns>Whether the text is a number that can exist.</returns>
    public static bool TryParse(
        string? text, string? region, [NotNullWhen(true)] out string? number, [NotNullWhen(false)] out string? problem)
    {
        number = null;
        problem = null;
        try
        {
            PhoneNumbers.PhoneNumber parsed = Rules.Parse(text ?? "", region);
            if (Rules.IsValidNumber(parsed))
            {
                number = Rules.Format(parsed, PhoneNumberFormat.E164);
                return true;
            }

            problem = $"'{text}' is no number that can exist in its country: check its digits.";
        }
        catch (NumberParseException exception)
        {
            problem = exception.ErrorType == ErrorType.INVALID_COUNTRY_CODE
                ? $"'{text}' has no country code: write it with a plus sign, such as +919876543210, or name the country of such numbers."
                : $"'{text}' is no phone number: write one like +919876543210.";
        }

        return false;
    }
}
