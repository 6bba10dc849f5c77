using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>The part of the fuzzing that belongs to every test run: the same cases each time.</summary>
public sealed class QuickRunTests
{
    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_changed_text_ends_with_findings(string name)
    {
        var run = new FuzzRun(FuzzTargets.All.Single(target => target.Name == name), seed: 1);

        string[] failures =
        [
            .. Enumerable.Range(0, FuzzOptions.QuickCases).Select(number => run.Try(number)).Where(failure => failure is not null)
                .Select(failure => $"case {failure!.Case} from {failure.Seed.Path}: {failure.Problem}"),
        ];

        Assert.Empty(failures);
    }
}
