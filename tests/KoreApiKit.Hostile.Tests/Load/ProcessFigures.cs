using System.Diagnostics;
using System.Globalization;

namespace KoreApiKit.Hostile.Tests.Load;

/// <summary>What this process holds at a moment.</summary>
/// <param name="Sockets">Open sockets; null where the system does not list them.</param>
/// <param name="Timers">Timers that have not fired: a time limit that nobody took back is one.</param>
/// <param name="WorkItems">Pieces of work that wait for a thread of the pool.</param>
/// <param name="Threads">Threads, which the pool gives back at its leisure.</param>
internal sealed record ProcessFigures(int? Sockets, long Timers, long WorkItems, int Threads)
{
    private const string DescriptorFolder = "/proc/self/fd";

    public static ProcessFigures Now()
    {
        using var process = Process.GetCurrentProcess();
        return new ProcessFigures(
            Directory.Exists(DescriptorFolder) ? Directory.EnumerateFiles(DescriptorFolder).Count(IsSocket) : null,
            Timer.ActiveCount,
            ThreadPool.PendingWorkItemCount,
            process.Threads.Count);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"sockets {Sockets}, timers {Timers}, work items {WorkItems}, threads {Threads}");

    // A descriptor may be closed between its listing and the look at it; its link then leads nowhere.
    private static bool IsSocket(string descriptor) =>
        new FileInfo(descriptor).LinkTarget is { } target && target.Contains("socket:", StringComparison.Ordinal);
}
