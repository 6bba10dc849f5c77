using System.Text;

namespace KoreApiKit.Pact.Matchers;

/// <summary>Writes plain text as a regular expression.</summary>
internal static class PatternText
{
    private const string Special = @"\.+*?()|[]{}^$#&-~/";

    /// <summary>
    /// Escapes what both dialects, Rust's and .NET's, give a meaning to; <see cref="System.Text.RegularExpressions.Regex.Escape"/>
    /// escapes blanks too, which Rust refuses.
    /// </summary>
    internal static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 4);
        foreach (char character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
