using System.Globalization;

namespace KoreApiKit.Benchmarks.Streaming;

/// <summary>How much is alive while a stream of items is read of which none is kept: it must not grow with their number.</summary>
internal static class StreamMemory
{
    private const int Samples = 20;

    private static readonly int[] Counts = [10_000, 100_000];

    /// <summary>A line for each reader.</summary>
    public static async Task<IReadOnlyList<string>> MeasureAsync() =>
    [
        await LineAsync("KoreApiKit", lines => lines.ReadKoreApiKitAsync()).ConfigureAwait(false),
        await LineAsync("System.Text.Json, source generation", lines => lines.ReadSourceGenerationAsync()).ConfigureAwait(false),
    ];

    private static async Task<string> LineAsync(string name, Func<CampaignLines, IAsyncEnumerable<object>> read)
    {
        // The first reading fills what the process keeps: code, statics, pools.
        await PeakAsync(Counts[0], read).ConfigureAwait(false);
        var peaks = new List<string>();
        foreach (int count in Counts)
        {
            long peak = await PeakAsync(count, read).ConfigureAwait(false);
            peaks.Add(string.Create(CultureInfo.InvariantCulture, $"{peak:N0} B for {count:N0} items"));
        }

        return $"{name}: {string.Join(", ", peaks)}";
    }

    /// <summary>The most bytes that were alive at one of some moments of the reading, beyond those before it.</summary>
    private static async Task<long> PeakAsync(int count, Func<CampaignLines, IAsyncEnumerable<object>> read)
    {
        using var lines = new CampaignLines(count);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        int number = 0;
        await foreach (object item in read(lines).ConfigureAwait(false))
        {
            if (++number % (count / Samples) == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            }

            GC.KeepAlive(item);
        }

        return peak;
    }
}
