using System.Text;
using System.Text.Unicode;

namespace KoreApiKit.Campaigns.Text;

/// <summary>
/// The text of a message on the wire: UTF-8 in base64, percent-encoded on top (<c>%3D</c> for <c>=</c>). No page of the vendor
/// says so, but all encoded samples are like this; see C14 in <c>spec/DISCREPANCIES.md</c>.
/// </summary>
public static class SmsText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The text, at least one character.</param>
    /// <exception cref="ArgumentException">The text is empty, or has half of a surrogate pair.</exception>
    public static string Encode(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Uri.EscapeDataString(Convert.ToBase64String(Strict.GetBytes(text)));
    }

    /// <summary>
    /// Decodes a text; one that is not encoded is given back as it is. A plain text that happens to be base64 of readable text
    /// cannot be told from an encoded one.
    /// </summary>
    /// <param name="wire">The text as it came.</param>
    public static string Decode(string wire)
    {
        ArgumentNullException.ThrowIfNull(wire);
        string base64 = Uri.UnescapeDataString(wire);
        var bytes = new byte[base64.Length];
        // Convert skips white space, which no encoded text has and plain texts have.
        return base64.Length > 0
            && !base64.Any(char.IsWhiteSpace)
            && Convert.TryFromBase64String(base64, bytes, out int length)
            && Utf8.IsValid(bytes.AsSpan(0, length))
            && Encoding.UTF8.GetString(bytes, 0, length) is var text
            && !text.Any(character => char.IsControl(character) && !char.IsWhiteSpace(character))
                ? text
                : wire;
    }
}
