using KoreApiKit.Benchmarks.Measuring;

namespace KoreApiKit.Benchmarks;

/// <summary>Every benchmark builds and does its work. Nothing is said about time.</summary>
public class BenchmarkTests
{
    public static TheoryData<string> SuiteNames => [.. Suites.All.Select(suite => suite.Name)];

    [Theory]
    [MemberData(nameof(SuiteNames))]
    public async Task Every_benchmark_gives_a_result(string suite)
    {
        IReadOnlyDictionary<string, object?> results = await QuickRun.RunAsync(Suites.Find(suite));

        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.NotNull(result.Value));
    }
}
