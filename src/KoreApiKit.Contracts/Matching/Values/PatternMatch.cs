using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace KoreApiKit.Contracts.Matching.Values;

/// <summary>
/// Regular expressions of pacts. One describes the whole text, as libpact_ffi has it; <c>^</c> and <c>$</c> also stand at the ends of lines.
/// </summary>
internal static class PatternMatch
{
    private const int MostRemembered = 1_000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a text; null where the pattern describes it.</summary>
    public static string? Problem(string pattern, string text)
    {
        try
        {
            return Of(pattern).IsMatch(text)
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

        return Known.GetOrAdd(pattern, Whole);
    }

    private static Regex Whole(string pattern)
    {
        // Read alone first, so that a stray parenthesis cannot be balanced by those around the whole.
        _ = new Regex(pattern, Options, Timeout);
        return new Regex($@"\A(?:{pattern})\z", Options, Timeout);
    }
}
