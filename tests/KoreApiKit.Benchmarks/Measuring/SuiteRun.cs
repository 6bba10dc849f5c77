using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace KoreApiKit.Benchmarks.Measuring;

/// <summary>Measures the benchmarks of one suite, in this process.</summary>
internal static class SuiteRun
{
    public static IReadOnlyList<Measurement> Measure(Type suite, bool isVerbose)
    {
        Summary summary = BenchmarkRunner.Run(suite, new MeasurementConfig(isVerbose));
        return summary.Reports.IsEmpty
            ? throw new InvalidOperationException($"{suite.Name} was not measured; run it with 'measure {suite.Name}' to see why.")
            : [.. summary.Reports.Select(report => Of(suite, report))];
    }

    private static Measurement Of(Type suite, BenchmarkReport report)
    {
        string parameters = report.BenchmarkCase.Parameters.Count == 0 ? "" : $"[{report.BenchmarkCase.Parameters[0].Value}]";
        string name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name + parameters;
        return new Measurement(
            suite.Name,
            name,
            report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{suite.Name}.{name} gave no result; run it with 'measure {suite.Name}' to see why."),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }
}
