using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>The managed engine has the verdict of libpact_ffi, and names the same places, for every case of the table.</summary>
public sealed class DifferentialTests
{
    private static readonly IReadOnlyDictionary<string, DifferentialCase> All = new CaseTable()
        .Scalars().Dates().Objects().Arrays().Statuses().Headers().Bodies().Parts().Xml().Versions()
        .Cases.ToDictionary(one => one.Name);

    /// <summary>Where libpact_ffi 0.5.8 is wrong, and the managed engine keeps to the specification.</summary>
    private static readonly Dictionary<string, string> KnownBugs = new()
    {
        ["list of HTTP | Vary: Accept,Origin"] = "It splits the header that came at commas, but not the expected one where that stands in an array, so that nothing fits.",
        ["list of HTTP | Vary: Accept / Vary: Origin"] = "The same.",
        ["date, no year | {\"a\":\"02-29\"}"] = "A day without a year may be one of a leap year.",
        ["datetime, zone | {\"a\":\"10:00 UTC\"}"] = "Its table of time zones lacks UTC.",
    };

    private static readonly Lazy<Task<IReadOnlyDictionary<string, EngineVerdicts>>> Verdicts = new(() => EngineComparison.RunAsync([.. All.Values]));

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_engines_agree(string name)
    {
        EngineVerdicts verdicts = (await Verdicts.Value)[name];
        if (KnownBugs.ContainsKey(name))
        {
            Assert.Equal((InteractionOutcome.Failed, InteractionOutcome.Passed), (verdicts.Native.Outcome, verdicts.Managed.Outcome));
            return;
        }

        Assert.True(verdicts.Native.Outcome == verdicts.Managed.Outcome, $"{All[name].Response}\nNative:{verdicts.Native}\nManaged:{verdicts.Managed}");
        Assert.Equal(EngineVerdicts.Places(verdicts.Native), EngineVerdicts.Places(verdicts.Managed));
        Assert.Equal(verdicts.Native.Outcome == InteractionOutcome.Failed, verdicts.Managed.Mismatches.Count > 0);
    }
}
