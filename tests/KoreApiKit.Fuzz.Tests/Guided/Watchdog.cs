namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>Ends the process when a text never ends: what does not look at its cancellation cannot be stopped otherwise.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly Timer _timer = new(static _ => Environment.Exit(ExitCode));

    /// <summary>What the process ends with.</summary>
    public const int ExitCode = 3;

    /// <summary>A text begins.</summary>
    public void Begin() => _timer.Change(s_patience, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
