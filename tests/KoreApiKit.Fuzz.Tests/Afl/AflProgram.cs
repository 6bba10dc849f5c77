using System.Diagnostics;
using System.Globalization;
using System.Text;
using KoreApiKit.Fuzz.Tests.Guided;
using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests.Afl;

/// <summary>Has afl-fuzz find the texts. It runs the instrumented copy, which SharpFuzz answers for in a process of its own.</summary>
internal static class AflProgram
{
    private const string Missing = "afl-fuzz is not installed (Debian and Ubuntu: apt install afl++). eng/fuzz --guided needs nothing but .NET.";

    /// <summary>afl-fuzz wants small files to begin from.</summary>
    private const int LongestSeed = 16 * 1024;

    /// <summary>The first run of a text compiles the code that it takes.</summary>
    private const int MillisecondsPerText = 20_000;

    // A managed program has no marks of afl's compiler, and a run is not to wait for settings of the whole machine.
    private static readonly string[] s_environment =
        ["AFL_SKIP_BIN_CHECK", "AFL_SKIP_CPUFREQ", "AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES", "AFL_NO_UI", "AFL_NO_AFFINITY", "AFL_IGNORE_SEED_PROBLEMS"];

    public static int Run(FuzzOptions options)
    {
        if (!IsInstalled())
        {
            Console.Error.WriteLine(Missing);
            return 2;
        }

        string program = InstrumentedCopy.Prepare();
        string folder = Path.GetFullPath(options.Corpus ?? Directory.CreateTempSubdirectory("koreapikit-afl-").FullName);
        return options.Targets.Sum(target => Run(program, target, Path.Combine(folder, target.Name), options)) == 0 ? 0 : 1;
    }

    /// <summary>What afl-fuzz runs: one text after the other from standard input.</summary>
    public static int RunTarget(FuzzTarget target)
    {
        var runner = new TargetRunner(target);
        SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
        {
            using var reader = new StreamReader(stream, leaveOpen: true);
            string text = reader.ReadToEnd();
            if (runner.Run(OriginOf(target, text), text) is { } problem)
            {
                throw new InvalidOperationException(problem);
            }
        });
        return 0;
    }

    private static int Run(string program, FuzzTarget target, string folder, FuzzOptions options)
    {
        string seeds = Path.Combine(folder, "in");
        string results = Path.Combine(folder, "out");
        string words = Path.Combine(folder, "words.dict");
        Directory.CreateDirectory(seeds);
        foreach (Seed seed in Seed.All.Concat(options.Seeds is null ? [] : Seed.Read(options.Seeds, "more/")).Where(seed => target.Takes(seed) && seed.Text.Length <= LongestSeed))
        {
            File.WriteAllText(Path.Combine(seeds, seed.Path.Replace('/', '+')), seed.Text);
        }

        File.WriteAllLines(words, Mutator.Words.Select(word => "\"" + string.Concat(Encoding.UTF8.GetBytes(word).Select(value => $"\\x{value:x2}")) + "\""));
        var start = new ProcessStartInfo(
            "afl-fuzz",
            [
                "-i", seeds, "-o", results, "-x", words, "-m", "none", "-t", $"{MillisecondsPerText}", "-s", $"{options.Seed}", "-V", $"{options.Seconds / options.Targets.Count}",
                "--", "dotnet", program, "--afl-target", "--target", target.Name,
            ]);
        foreach (string variable in s_environment)
        {
            start.Environment[variable] = "1";
        }

        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return Summarise(target, Path.Combine(results, "default"), options.Output) + process.ExitCode;
    }

    /// <summary>Says what afl-fuzz did, and runs what it found once more to say what went wrong.</summary>
    private static int Summarise(FuzzTarget target, string results, string? output)
    {
        Dictionary<string, string> figures = File.ReadLines(Path.Combine(results, "fuzzer_stats"))
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        string[] found = [.. new[] { "crashes", "hangs" }.SelectMany(kind => Directory.GetFiles(Path.Combine(results, kind), "id*"))];
        var runner = new TargetRunner(target);
        for (int number = 0; number < found.Length; number++)
        {
            string text = File.ReadAllText(found[number]);
            Seed origin = OriginOf(target, text);
            FailureReport.Write(
                new FuzzFailure(target, origin, number, text, runner.Run(origin, text) ?? $"{Path.GetFileName(found[number])} does not fail in this process."), output);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}: {figures["execs_done"]} executions, {figures["edges_found"]} edges, {figures["corpus_count"]} texts kept, {figures["saved_crashes"]} failures, {figures["saved_hangs"]} hangs"));
        return found.Length;
    }

    // Files for afl-fuzz have no names: they stand in the place of the first seed of their kind.
    private static Seed OriginOf(FuzzTarget target, string text)
    {
        bool isJson = text.AsSpan().TrimStart() is ['{' or '[', ..];
        return Seed.All.Where(target.Takes).OrderBy(seed => seed.Path.EndsWith(".json", StringComparison.Ordinal) != isJson).First();
    }

    private static bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "afl-fuzz")));
}
