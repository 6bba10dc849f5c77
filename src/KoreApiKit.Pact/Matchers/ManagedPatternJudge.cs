using System.Text.RegularExpressions;

namespace KoreApiKit.Pact.Matchers;

/// <summary>
/// Judges without an engine. As in the engine a pattern describes the whole text. The linear-time mode of .NET has the same limits as the engine's dialect: no look-around, no
/// back-references. Formats of dates are left to the engine.
/// </summary>
internal sealed class ManagedPatternJudge : IPatternJudge
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    internal static ManagedPatternJudge Instance { get; } = new();

    public string? RegexProblem(string pattern, string example)
    {
        try
        {
            // Parsed alone first, so that a stray parenthesis cannot be balanced by those around the whole.
            _ = new Regex(pattern, Options);
            return Regex.IsMatch(example, $@"\A(?:{pattern})\z", Options)
                ? null
                : $"the example '{example}' as a whole does not match the regular expression '{pattern}'.";
        }
        catch (NotSupportedException)
        {
            return $"the regular expression '{pattern}' uses look-around or back-references, which the Pact engine does not have.";
        }
        catch (ArgumentException error)
        {
            return $"the regular expression '{pattern}' is invalid: {error.Message}";
        }
    }

    public string? DateTimeProblem(string format, string example) => null;
}
