using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Native;

/// <summary>Asks libpact_ffi itself, and explains its "no" by what .NET makes of the pattern.</summary>
internal sealed class NativePatternJudge : IPatternJudge
{
    public string? RegexProblem(string pattern, string example)
    {
        PactLibrary.EnsureLoaded();
        return PactFunctions.CheckRegex(pattern, example)
            ? null
            : ManagedPatternJudge.Instance.RegexProblem(pattern, example)
                ?? $"the Pact engine cannot read the regular expression '{pattern}', or finds that '{example}' does not match it; its dialect is that of Rust.";
    }

    public string? DateTimeProblem(string format, string example)
    {
        PactLibrary.EnsureLoaded();
        return PactFunctions.ValidateDateTime(example, format) == 0
            ? null
            : $"the example '{example}' is not of the format '{format}', or the format is invalid.";
    }
}
