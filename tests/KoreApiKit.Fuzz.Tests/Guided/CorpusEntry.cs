using KoreApiKit.Fuzz.Tests.Mutation;

namespace KoreApiKit.Fuzz.Tests.Guided;

/// <summary>A text that reached something new.</summary>
/// <param name="Origin">The seed that it goes back to, which names the files beside it.</param>
/// <param name="Text">The text.</param>
/// <param name="Reached">What it reaches, each as eight times the edge plus the number of the bucket; in order.</param>
internal sealed record CorpusEntry(Seed Origin, string Text, int[] Reached)
{
    public static CorpusEntry Of(Seed origin, string text, ReadOnlySpan<byte> snapshot)
    {
        var reached = new List<int>();
        for (int edge = 0; edge < snapshot.Length; edge++)
        {
            if (snapshot[edge] != 0)
            {
                reached.Add((edge * 8) + System.Numerics.BitOperations.TrailingZeroCount(snapshot[edge]));
            }
        }

        return new CorpusEntry(origin, text, [.. reached]);
    }
}
