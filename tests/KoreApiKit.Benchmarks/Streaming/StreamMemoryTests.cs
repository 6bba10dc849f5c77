using System.Runtime.CompilerServices;

namespace KoreApiKit.Benchmarks.Streaming;

/// <summary>Reading a stream of items keeps neither the items nor the body, however many there are.</summary>
public class StreamMemoryTests
{
    private const int Count = 2_000;
    private const int Every = 100;

    [Fact]
    public async Task Items_that_were_handed_out_are_let_go()
    {
        using var lines = new CampaignLines(Count);
        var seen = new List<WeakReference>();
        int number = 0;
        await foreach (object item in lines.ReadKoreApiKitAsync())
        {
            if (++number % Every == 0)
            {
                GC.Collect();
                Assert.InRange(seen.Count(reference => reference.IsAlive), 0, 1);
                seen.Add(Watch(item));
            }
        }

        Assert.Equal(Count, number);
        Assert.Equal(Count / Every, seen.Count);
    }

    [Fact]
    public async Task The_body_is_read_no_further_than_a_buffer_ahead_of_the_items()
    {
        const int MostAhead = 16 * 1024;
        using var lines = new CampaignLines(Count);
        int number = 0;
        await foreach (object item in lines.ReadKoreApiKitAsync())
        {
            number++;
            Assert.InRange(lines.BytesRead - ((long)number * lines.Line.Length), 0, MostAhead);
        }

        Assert.Equal(Count, number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Watch(object item) => new(item);
}
