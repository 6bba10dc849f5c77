using System.Diagnostics;
using System.Globalization;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>
/// Cancels the generation from one document at moments spread over the whole of it, and measures how long it goes on. The moments
/// and the delays are counted in processor time of the generating thread, so that a busy machine changes neither; the delay that
/// passes on the wall is given beside it.
/// </summary>
internal static class CancellationDelays
{
    private const int Slowest = 8;

    /// <summary>The length of a generation, then the longest delays with the place that noticed the cancellation, then their distribution.</summary>
    /// <param name="path">An OpenAPI document.</param>
    /// <param name="moments">How many moments there are.</param>
    public static IEnumerable<string> Measure(string path, int moments)
    {
        string text = File.ReadAllText(path);
        Attempt(path, text, TimeSpan.MaxValue);
        Delay whole = Attempt(path, text, TimeSpan.MaxValue);
        yield return string.Create(CultureInfo.InvariantCulture, $"a whole generation: {whole.Processor.TotalMilliseconds:N0} ms of the processor");

        Delay[] delays =
        [
            .. Enumerable.Range(0, moments).Select(moment => Attempt(path, text, whole.Processor * ((moment + 0.5) / moments)))
                .Where(delay => delay.Place is not null)
                .OrderByDescending(delay => delay.Processor),
        ];
        foreach (Delay delay in delays.Take(Slowest))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"cancelled at {delay.Moment.TotalMilliseconds,6:N0} ms: {delay.Processor.TotalMilliseconds,6:0.0} ms of the processor, {delay.Wall.TotalMilliseconds,6:0.0} ms on the wall, {delay.Collector.TotalMilliseconds,6:0.0} ms of it the collector, noticed {delay.Place}");
        }

        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{delays.Length} cancellations: median {delays[delays.Length / 2].Processor.TotalMilliseconds:0.0} ms, longest {delays[0].Processor.TotalMilliseconds:0.0} ms of the processor; longest {delays.Max(delay => delay.Wall.TotalMilliseconds):0.0} ms on the wall");
    }

    /// <summary>Generates on a thread of its own and cancels once that thread has used the given processor time.</summary>
    private static Delay Attempt(string path, string text, TimeSpan moment)
    {
        using var cancellation = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        var clock = new ThreadClock();
        string? place = null;
        long noticed = 0;
        TimeSpan collector = default;
        TimeSpan used = default;
        var worker = new Thread(() =>
        {
            clock.Attach();
            started.Set();
            try
            {
                KitGeneration.Run(path, text, cancellation.Token);
            }
            catch (OperationCanceledException exception)
            {
                noticed = Stopwatch.GetTimestamp();
                collector = GC.GetTotalPauseDuration() - collector;
                place = exception.StackTrace!.Split('\n').Select(line => line.Trim()).First(line => !line.Contains("CancellationToken", StringComparison.Ordinal) || line.Contains("KoreApiKit", StringComparison.Ordinal));
                place = place.Split('(')[0];
            }

            used = clock.Now() ?? throw new InvalidOperationException("A thread has no clock of its own.");
        });
        worker.Start();
        started.Wait();
        (TimeSpan Processor, long Wall) cancelled = (default, 0);
        while (moment != TimeSpan.MaxValue && worker.IsAlive && cancelled.Wall == 0)
        {
            if (clock.Now() is { } now && now >= moment)
            {
                collector = GC.GetTotalPauseDuration();
                cancelled = (now, Stopwatch.GetTimestamp());
                cancellation.Cancel();
            }
            else
            {
                Thread.Sleep(1);
            }
        }

        worker.Join();
        return new Delay(cancelled.Processor, used - cancelled.Processor, place is null ? default : Stopwatch.GetElapsedTime(cancelled.Wall, noticed), collector, place);
    }

    /// <param name="Moment">When it was cancelled, in processor time since the start.</param>
    /// <param name="Processor">The processor time from there to the end.</param>
    /// <param name="Wall">The time on the wall from there to the end.</param>
    /// <param name="Collector">How long the garbage collector stood in the way of it.</param>
    /// <param name="Place">The method that noticed the cancellation; null when the generation came to its end.</param>
    private sealed record Delay(TimeSpan Moment, TimeSpan Processor, TimeSpan Wall, TimeSpan Collector, string? Place);
}
