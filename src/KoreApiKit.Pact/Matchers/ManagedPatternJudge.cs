using System.Text.RegularExpressions;

namespace KoreApiKit.Pact.Matchers;

/// <summary>
/// Judges without an engine. The linear-time mode of .NET has the same limits as the engine's dialect: no look-around, no
/// back-references. Formats of dates are left to the engine.
/// </summary>
internal sealed class ManagedPatternJudge : IPatternJudge
{
    internal static ManagedPatternJudge Instance { get; } = new();

    public string? RegexProblem(string pattern, string example)
    {
        try
        {
            Regex regex = new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return regex.IsMatch(example) ? null : $"the example '{example}' does not match the regular expression '{pattern}'.";
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
