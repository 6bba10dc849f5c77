namespace KoreApiKit.Campaigns;

public sealed partial record CallerId
{
    /// <summary>A sender by its number as people write it, which is checked by the rules of its country and sent in E.164.</summary>
    /// <param name="phoneNumber">The number: with a plus sign and country code, or, with <paramref name="region"/>, as it is dialed there.</param>
    /// <param name="region">The country of a number without a plus sign, as two letters of ISO 3166-1 such as <c>IN</c>; null for none.</param>
    /// <exception cref="ArgumentException">The text is no number that can exist; the message says what to do.</exception>
    public static CallerId Of(string phoneNumber, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(phoneNumber);
        return ContactFiles.PhoneNumber.TryParse(phoneNumber, region, out string? number, out string? problem)
            ? new CallerId { PhoneNumber = number }
            : throw new ArgumentException(problem, nameof(phoneNumber));
    }
}
