using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace KoreApiKit.Contracts.Matching.Values;

/// <summary>
/// Regular expressions of pacts. One describes the whole text, and takes the first way through its alternatives: <c>a|ab</c> does not
/// describe <c>ab</c>. <c>^</c> and <c>$</c> also stand at the ends of lines.
/// </summary>
internal static class PatternMatch
{
    private const int MostRemembered = 1_000;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a text; null where the pattern describes it.</summary>
    public static string? Problem(string pattern, string text)
    {
        try
        {
            Match match = Of(pattern).Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length
                ? null
                : $"Expected '{text}' to match the regular expression '{pattern}'";
        }
        catch (ArgumentException error)
        {
            return $"The regular expression '{pattern}' cannot be read: {error.Message}";
        }
        catch (RegexMatchTimeoutException)
        {
            return $"The regular expression '{pattern}' takes too long on '{text}'";
        }
    }

    private static Regex Of(string pattern)
    {
        if (Known.Count >= MostRemembered)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(pattern, static text => new Regex(text, RegexOptions.CultureInvariant | RegexOptions.Multiline, Timeout));
    }
}
