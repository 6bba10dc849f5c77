using System.Diagnostics;
using System.Globalization;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>The program behind <c>eng/fuzz</c>: <c>[--quick] [--seconds N] [--target NAME] [--seed N] [--output DIR]</c>.</summary>
internal static class Program
{
    private const string Usage = "usage: eng/fuzz [--quick] [--seconds N] [--target NAME] [--seed N] [--output DIR]";

    /// <summary>How many cases a target has in the run that belongs to every test run.</summary>
    internal const int QuickCases = 200;

    private static int Main(string[] arguments)
    {
        bool isQuick = arguments.Contains("--quick");
        string target = ValueOf(arguments, "--target") ?? "";
        FuzzTarget[] targets = [.. FuzzTargets.All.Where(item => target.Length == 0 || item.Name == target)];
        if (!int.TryParse(ValueOf(arguments, "--seconds") ?? "60", NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
            || !int.TryParse(ValueOf(arguments, "--seed") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out int seed)
            || targets.Length == 0)
        {
            Console.Error.WriteLine(Usage);
            Console.Error.WriteLine("targets: " + string.Join(", ", FuzzTargets.All.Select(item => item.Name)));
            return 2;
        }

        int failures = 0;
        foreach (FuzzTarget item in targets)
        {
            failures += Run(item, seed, isQuick ? null : TimeSpan.FromSeconds((double)seconds / targets.Length), ValueOf(arguments, "--output"));
        }

        return failures == 0 ? 0 : 1;
    }

    private static int Run(FuzzTarget target, int seed, TimeSpan? time, string? output)
    {
        var run = new FuzzRun(target, seed);
        var problems = new HashSet<string>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        long number = 0;
        while (time is null ? number < QuickCases : watch.Elapsed < time)
        {
            if (run.Try(number++) is { } failure && problems.Add(string.Join('\n', failure.Problem.Split('\n').Take(3))))
            {
                Report(failure, output);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{target.Name}: {number} cases, {problems.Count} kinds of failure, at most {Math.Max(0, run.MostPerCharacter):0} bytes a character"));
        return problems.Count;
    }

    private static void Report(FuzzFailure failure, string? output)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{failure.Target.Name}-{failure.Case}{Path.GetExtension(failure.Seed.Path)}");
        Console.WriteLine($"FAILED {name} from {failure.Seed.Path}: {failure.Problem}");
        if (output is not null)
        {
            Directory.CreateDirectory(output);
            File.WriteAllText(Path.Combine(output, name), failure.Text);
        }
    }

    private static string? ValueOf(string[] arguments, string option) =>
        Array.IndexOf(arguments, option) is >= 0 and int index && index + 1 < arguments.Length ? arguments[index + 1] : null;
}
