using System.Globalization;
using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>A guided run of one target, in the instrumented copy.</summary>
internal static class GuidedProgram
{
    public static int Run(FuzzOptions options)
    {
        FuzzTarget target = options.Targets[0];
        using Journal? journal = options.Journal is null ? null : new Journal(options.Journal);
        using Watchdog watchdog = new();
        IReadOnlyList<Seed> seeds = [.. Seed.All.Concat(options.Seeds is null ? [] : Seed.Read(options.Seeds, "more/")).Where(seed => target.Takes(seed) && seed.IsShort)];
        CorpusFolder? folder = options.Corpus is null ? null : new CorpusFolder(Path.Combine(options.Corpus, target.Name));
        var run = new GuidedRun(target, options.Seed, !options.IsWithoutFeedback, journal) { Kept = entry => folder?.Add(entry), Executing = watchdog.Begin };

        run.Begin(seeds.Select(seed => (seed, seed.Text)));
        int seedEdges = run.Edges;
        run.Begin(folder?.Read(seeds) ?? []);
        long begun = run.Executions;
        TimeSpan begin = Environment.CpuUsage.TotalTime;
        int reported = 0;
        while (options.Iterations is { } iterations ? run.Executions - begun < iterations : Environment.CpuUsage.TotalTime - begin < TimeSpan.FromSeconds(options.Seconds))
        {
            run.Step();
            for (; reported < run.Failures.Count; reported++)
            {
                FailureReport.Write(run.Failures[reported], options.Output);
            }
        }

        IReadOnlyList<CorpusEntry> minimised = run.Corpus.Minimised();
        folder?.KeepOnly(minimised);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}: {run.Executions} executions, {run.Edges} edges ({seedEdges} by the {seeds.Count} seeds), {run.Corpus.Count} texts kept ({minimised.Count} reach all), {run.Failures.Count} kinds of failure, at most {Math.Max(0, run.MostPerCharacter):0} bytes a character, {Environment.CpuUsage.TotalTime.TotalSeconds:0} seconds of the processor"));
        return run.Failures.Count == 0 ? 0 : 1;
    }
}
