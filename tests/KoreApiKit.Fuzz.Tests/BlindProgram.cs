using System.Diagnostics;
using System.Globalization;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>Fuzzing without coverage.</summary>
internal static class BlindProgram
{
    public static int Run(FuzzOptions options) => options.Targets.Sum(target => Run(target, options)) == 0 ? 0 : 1;

    private static int Run(FuzzTarget target, FuzzOptions options)
    {
        var run = new FuzzRun(target, options.Seed);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var time = TimeSpan.FromSeconds((double)options.Seconds / options.Targets.Count);
        var watch = Stopwatch.StartNew();
        long number = 0;
        while (options.Iterations is { } iterations ? number < iterations : watch.Elapsed < time)
        {
            if (run.Try(number++) is { } failure && kinds.Add(failure.Kind))
            {
                FailureReport.Write(failure, options.Output);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{target.Name}: {number} cases, {kinds.Count} kinds of failure, at most {Math.Max(0, run.MostPerCharacter):0} bytes a character"));
        return kinds.Count;
    }
}
