using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace KoreApiKit.Benchmarks.Measuring;

/// <summary>
/// How benchmarks are run: in this process, so that nothing is built anew, and in many short iterations, of which the
/// median counts: a busy machine then shifts a benchmark and its peer alike.
/// </summary>
internal sealed class MeasurementConfig : ManualConfig
{
    public MeasurementConfig(bool isVerbose)
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(25)
            .WithIterationTime(TimeInterval.FromMilliseconds(80))
            .WithIterationCount(15)
            .WithMinIterationCount(1));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(StatisticColumn.Median);
        AddLogger(isVerbose ? ConsoleLogger.Default : NullLogger.Instance);
        WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile);
        WithArtifactsPath(Path.Combine(Path.GetTempPath(), "koreapikit-benchmarks"));
    }
}
