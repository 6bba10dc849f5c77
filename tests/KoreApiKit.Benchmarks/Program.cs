using System.Globalization;
using System.Text.Json;
using KoreApiKit.Benchmarks.Measuring;

namespace KoreApiKit.Benchmarks;

/// <summary>The console of the benchmarks.</summary>
internal static class Program
{
    private const string Usage = """
        KoreApiKit.Benchmarks --quick           runs each benchmark once, without measuring
        KoreApiKit.Benchmarks measure SUITE     measures one suite and prints its table
        KoreApiKit.Benchmarks compare SUITE     compares the peers of one suite roughly, on a busy machine
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
                    return Measure(Suites.Find(suite), isVerbose: true);
                case ["measure", string suite, "--json"]:
                    return Measure(Suites.Find(suite), isVerbose: false);
                case ["compare", string suite]:
                    Print(Comparison.Run(Suites.Find(suite)));
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

    private static int Measure(Type suite, bool isVerbose)
    {
        IReadOnlyList<Measurement> measurements = SuiteRun.Measure(suite, isVerbose);
        Console.WriteLine(JsonSerializer.Serialize(measurements));
        return 0;
    }

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
