using System.Globalization;
using System.Text.Json;
using KoreApiKit.Benchmarks.Generation;
using KoreApiKit.Benchmarks.Measuring;
using KoreApiKit.Benchmarks.Processes;
using KoreApiKit.Benchmarks.Reporting;
using KoreApiKit.Benchmarks.Streaming;

namespace KoreApiKit.Benchmarks;

/// <summary>The console of the benchmarks.</summary>
internal static class Program
{
    private const string Usage = """
        KoreApiKit.Benchmarks --quick             runs each benchmark once, without measuring
        KoreApiKit.Benchmarks measure SUITE       measures one suite by BenchmarkDotNet and prints its table
        KoreApiKit.Benchmarks compare SUITE       compares the peers of one suite roughly, on a busy machine
        KoreApiKit.Benchmarks report [--busy]     measures all suites and writes docs/benchmarks.md; --busy: by compare
        KoreApiKit.Benchmarks generate FILE       compares generation from an OpenAPI document in JSON with NSwag's
        KoreApiKit.Benchmarks cancel FILE [N]     cancels generation at N moments and says how long it went on (N: 60)
        KoreApiKit.Benchmarks processes COMMAND…  compares whole processes, each from its start to its end
        KoreApiKit.Benchmarks builds              compares cold builds with the generator and with the emitted sources
        KoreApiKit.Benchmarks native              compares native programs: size, and time from start to end
        KoreApiKit.Benchmarks memory              tells how much is alive while streams of items are read
        """;

    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            switch (arguments)
            {
                case ["--quick"]:
                    return await RunQuicklyAsync().ConfigureAwait(false);
                case ["measure", string suite]:
                    SuiteRun.Measure(Suites.Find(suite), isVerbose: true);
                    return 0;
                case ["measure", string suite, "--json"]:
                    Console.WriteLine(JsonSerializer.Serialize(SuiteRun.Measure(Suites.Find(suite), isVerbose: false)));
                    return 0;
                case ["compare", string suite]:
                    Print(Comparison.Run(Suites.Find(suite)));
                    return 0;
                case ["compare", string suite, "--json"]:
                    Console.WriteLine(JsonSerializer.Serialize(Comparison.Run(Suites.Find(suite))));
                    return 0;
                case ["report"]:
                    Report.Write("measure");
                    return 0;
                case ["report", "--busy"]:
                    Report.Write("compare");
                    return 0;
                case ["generate", string file]:
                    Console.WriteLine(await GivenDocument.CompareAsync(file).ConfigureAwait(false));
                    return 0;
                case ["cancel", string file, .. string[] rest]:
                    foreach (string line in CancellationDelays.Measure(file, rest is [string count] ? int.Parse(count, CultureInfo.InvariantCulture) : 60))
                    {
                        Console.WriteLine(line);
                    }

                    return 0;
                case ["processes", _, .. ]:
                    IReadOnlyList<ProcessTimes> times = ProcessComparison.Run(arguments[1..]);
                    PrintLines(times.Select(time => time.Against(times[0])));
                    return 0;
                case ["builds"]:
                    PrintLines(ColdBuilds.Compare());
                    return 0;
                case ["native"]:
                    PrintLines(NativePrograms.Compare());
                    return 0;
                case ["memory"]:
                    PrintLines(await StreamMemory.MeasureAsync().ConfigureAwait(false));
                    return 0;
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static async Task<int> RunQuicklyAsync()
    {
        foreach (Type suite in Suites.All)
        {
            IReadOnlyDictionary<string, object?> results = await QuickRun.RunAsync(suite).ConfigureAwait(false);
            Console.WriteLine($"{suite.Name}: {string.Join(", ", results.Keys)}");
        }

        return 0;
    }

    private static void PrintLines(IEnumerable<string> lines) => Console.WriteLine(string.Join('\n', lines));

    private static void Print(IReadOnlyList<Measurement> measurements)
    {
        foreach (Measurement measurement in measurements)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{measurement.Suite}.{measurement.Name,-26} {measurement.Nanoseconds,14:N0} ns {measurement.Bytes,12:N0} B   x {measurement.Nanoseconds / measurements[0].Nanoseconds:0.00}"));
        }
    }
}
