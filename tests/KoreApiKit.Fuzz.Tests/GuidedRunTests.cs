using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using KoreApiKit.Fuzz.Tests.Guided;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>The part of the guided fuzzing that belongs to every test run: a fixed seed and a bounded number of texts.</summary>
public sealed partial class GuidedRunTests
{
    /// <summary>The fault behind six characters is found after 26,000 to 131,000 texts (seeds 1 to 4); by chance it takes about 10 ^ 12.</summary>
    private const int PlantedBudget = 300_000;

    public static TheoryData<string, int> Targets => new()
    {
        { "json", 4000 },
        { "yaml", 4000 },
        { "document", 400 },
        { "generator", 200 },
        { "diff", 200 },
        { "pact", 4000 },
        { "answer", 4000 },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Texts_that_reach_more_than_the_seeds_are_found_and_end_with_findings(string target, int iterations)
    {
        (int exitCode, string output) = await RunAsync("--target", target, "--iterations", iterations.ToString(CultureInfo.InvariantCulture));

        Assert.True(exitCode == 0, output);
        Match figures = Figures().Match(output);
        Assert.True(figures.Success, output);
        Assert.InRange(int.Parse(figures.Groups["executions"].Value, CultureInfo.InvariantCulture), iterations, int.MaxValue);
        Assert.InRange(
            int.Parse(figures.Groups["edges"].Value, CultureInfo.InvariantCulture),
            int.Parse(figures.Groups["seedEdges"].Value, CultureInfo.InvariantCulture) + 1,
            CoverageMap.Size);
    }

    [Fact]
    public async Task A_fault_behind_several_characters_is_found_by_coverage()
    {
        (int exitCode, string output) = await RunAsync("--target", "planted", "--iterations", $"{PlantedBudget}");

        Assert.Equal(1, exitCode);
        Assert.Contains(PlantedTarget.Fault, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_not_by_as_many_texts_without_coverage()
    {
        (int exitCode, string output) = await RunAsync("--target", "planted", "--iterations", $"{PlantedBudget}", "--no-feedback");

        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain(PlantedTarget.Fault, output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [InstrumentedCopy.Prepare(), "--guided", "--seed", "1", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    [GeneratedRegex(@": (?<executions>\d+) executions, (?<edges>\d+) edges \((?<seedEdges>\d+) by the \d+ seeds\)")]
    private static partial Regex Figures();
}
