using System.Diagnostics;
using System.Globalization;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>Whole processes, from their start to their end, taking turns: of each the median counts.</summary>
internal static class ProcessComparison
{
    private const int Rounds = 15;

    /// <summary>A line for each command.</summary>
    /// <exception cref="ArgumentException">A command cannot be started, or fails.</exception>
    public static IEnumerable<string> Run(IReadOnlyList<string> commands)
    {
        List<double>[] times = [.. commands.Select(_ => new List<double>())];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < commands.Count; i++)
            {
                times[i].Add(Time(commands[i]));
            }
        }

        double[] medians = [.. times.Select(all => all.Order().ElementAt(Rounds / 2))];
        return commands.Select((command, i) => string.Create(
            CultureInfo.InvariantCulture, $"{medians[i],8:N1} ms (fastest {times[i].Min():N1})  x {medians[i] / medians[0]:0.00}  {command}"));
    }

    private static double Time(string command)
    {
        string[] parts = command.Split(' ', 2);
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(parts[0], parts.ElementAtOrDefault(1) ?? "") { RedirectStandardOutput = true })
            ?? throw new ArgumentException($"'{command}' cannot be started.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new ArgumentException($"'{command}' ended with exit code {process.ExitCode}.");
    }
}
