using System.Diagnostics;

namespace KoreApiKit.Benchmarks.Processes;

/// <summary>Whole processes, from their start to their end, taking turns: of each the median counts.</summary>
internal static class ProcessComparison
{
    private const int Rounds = 15;

    /// <summary>What each command takes.</summary>
    /// <param name="commands">The commands, each with its arguments.</param>
    /// <param name="rounds">How many times each is run.</param>
    /// <param name="prepare">What is done before each run of a command, beside the clock.</param>
    /// <exception cref="ArgumentException">A command cannot be started, or fails.</exception>
    public static IReadOnlyList<ProcessTimes> Run(IReadOnlyList<string> commands, int rounds = Rounds, Action<string>? prepare = null)
    {
        List<double>[] times = [.. commands.Select(_ => new List<double>())];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < commands.Count; i++)
            {
                prepare?.Invoke(commands[i]);
                times[i].Add(Time(commands[i]));
            }
        }

        return [.. commands.Select((command, i) => new ProcessTimes(command, times[i].Order().ElementAt(rounds / 2), times[i].Min()))];
    }

    /// <summary>Runs a command once, for what it leaves behind.</summary>
    /// <exception cref="ArgumentException">It cannot be started, or fails.</exception>
    public static void Run(string command) => Time(command);

    private static double Time(string command)
    {
        string[] parts = command.Split(' ', 2);
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(parts[0], parts.ElementAtOrDefault(1) ?? "") { RedirectStandardOutput = true })
            ?? throw new ArgumentException($"'{command}' cannot be started.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new ArgumentException($"'{command}' ended with exit code {process.ExitCode}.\n{output}");
    }
}
