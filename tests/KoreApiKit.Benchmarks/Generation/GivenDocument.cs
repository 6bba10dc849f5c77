using System.Diagnostics;
using System.Globalization;
using KoreApiKit.Generator.Pipeline;

namespace KoreApiKit.Benchmarks.Generation;

/// <summary>
/// Generation from a document that is not part of the repository, such as a vendor's of a thousand operations. The two take
/// turns; of each the faster run counts.
/// </summary>
internal static class GivenDocument
{
    private const int Rounds = 2;

    /// <summary>What each took and allocated, and what ours takes in the next build of the same process.</summary>
    public static async Task<string> CompareAsync(string path)
    {
        string text = await File.ReadAllTextAsync(path).ConfigureAwait(false);
        (double kit, long kitBytes) = (double.MaxValue, 0);
        (double nswag, long nswagBytes) = (double.MaxValue, 0);
        for (int round = 0; round < Rounds; round++)
        {
            (double time, kitBytes) = await RunAsync(() => Task.FromResult(KitGeneration.Run(path, text))).ConfigureAwait(false);
            kit = Math.Min(kit, time);
            (time, nswagBytes) = await RunAsync(async () => (await NSwagGeneration.RunAsync(text, "Client", "Benchmarks.Api").ConfigureAwait(false)).Length).ConfigureAwait(false);
            nswag = Math.Min(nswag, time);
        }

        var memo = new GenerationMemo();
        KitGeneration.RunAgain(path, text, memo);
        (double again, long againBytes) = await RunAsync(() => Task.FromResult(KitGeneration.RunAgain(path, text, memo))).ConfigureAwait(false);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"KoreApiKit {kit:N0} ms, {kitBytes / 1e6:N0} MB\nagain      {again:N1} ms, {againBytes / 1e6:N1} MB\nNSwag      {nswag:N0} ms, {nswagBytes / 1e6:N0} MB\nratio      {kit / nswag:0.00} of the time, {(double)kitBytes / nswagBytes:0.00} of the bytes");
    }

    private static async Task<(double Milliseconds, long Bytes)> RunAsync(Func<Task<int>> generate)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        await generate().ConfigureAwait(false);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
