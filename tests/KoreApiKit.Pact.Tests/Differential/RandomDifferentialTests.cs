using CsCheck;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>The engines agree on random bodies and matchers too.</summary>
public sealed class RandomDifferentialTests
{
    private const int CasesInOneRun = 150;
    private const string Seed = "0N0XIzNsQ0O2";

    /// <summary>One run of the native verifier holds many cases, so that its start does not count for each.</summary>
    [Fact]
    public async Task The_engines_agree_on_random_cases() => await RandomCases.Case.Array[CasesInOneRun].SampleAsync(
        async cases =>
        {
            DifferentialCase[] named = [.. cases.Select((one, index) => one with { Name = $"random {index}" })];
            IReadOnlyDictionary<string, EngineVerdicts> verdicts = await EngineComparison.RunAsync(named);
            Assert.Equal(2, verdicts.Values.Select(both => both.Native.Outcome).Distinct().Count());
            Assert.Empty(named
                .Select(one => (Case: one, Both: verdicts[one.Name]))
                .Where(static one => one.Both.Native.Outcome != one.Both.Managed.Outcome
                    || !EngineVerdicts.Places(one.Both.Native).SetEquals(EngineVerdicts.Places(one.Both.Managed)))
                .Select(static one =>
                    $"{one.Case.Response}\n{System.Text.Encoding.UTF8.GetString(one.Case.Answer.Body)}\nNative:{one.Both.Native}\nManaged:{one.Both.Managed}"));
        },
        seed: Seed,
        iter: 4,
        threads: 1);
}
