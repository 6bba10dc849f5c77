using System.Globalization;

namespace KoreApiKit.Mock.Answers;

/// <summary>Texts for people as values of headers.</summary>
internal static class HeaderValue
{
    /// <summary>The text with all that no header may hold (RFC 9110, section 5.5) as <c>\u201c</c>.</summary>
    public static string Of(string text) => string.Concat(text.Select(character =>
        character is >= ' ' and <= '~' ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"))).Trim();

    /// <summary>Whether a text may be a value as it is: printable ASCII, without spaces around.</summary>
    public static bool IsSendable(string text) =>
        text.Trim().Length == text.Length && text.All(character => character is >= ' ' and <= '~');
}
