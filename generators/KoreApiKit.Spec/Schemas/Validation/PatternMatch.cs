using System.Text.RegularExpressions;

namespace KoreApiKit.Spec.Schemas.Validation;

/// <summary>Matches patterns that an author wrote, which may be slow on some text.</summary>
internal static class PatternMatch
{
    /// <summary>Whether a pattern is found in a text; null where that takes too long.</summary>
    public static bool? Try(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
