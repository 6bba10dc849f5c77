using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace KoreApiKit.Spec.Schemas.Patterns;

/// <summary>
/// Regular expressions of JSON Schema (2020-12 Core, section 6.4: ECMA-262 with Unicode) for .NET. A pattern is rewritten
/// so that it matches the same strings: digits and word characters are ASCII, <c>$</c> is the very end, a character outside
/// the basic plane is one character.
/// </summary>
internal static class EcmaPattern
{
    /// <summary>The options under which a translated pattern means what it should.</summary>
    public const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>Longer patterns are not used.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Gives the .NET pattern, or the problem in words.</summary>
    public static bool TryTranslate(string pattern, [NotNullWhen(true)] out string? translated, out string problem)
    {
        translated = null;
        if (pattern.Length > MaxLength)
        {
            problem = $"it is longer than {MaxLength} characters";
            return false;
        }

        try
        {
            string candidate = new EcmaPatternTranslator(pattern).Translate();
            _ = new Regex(candidate, Options);
            translated = candidate;
            problem = "";
            return true;
        }
        catch (FormatException exception)
        {
            problem = exception.Message;
        }
        catch (ArgumentException exception)
        {
            problem = OneLine(exception.Message);
        }

        return false;
    }

    /// <summary>The regular expression with a limit on the time of a match, or null where the pattern cannot be used.</summary>
    public static Regex? TryCreate(string pattern, TimeSpan matchTimeout) =>
        TryTranslate(pattern, out string? translated, out _) ? new Regex(translated, Options, matchTimeout) : null;

    private static string OneLine(string message) => message.Replace("\r", "").Replace('\n', ' ');
}
