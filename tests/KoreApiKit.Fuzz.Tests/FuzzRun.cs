using System.Globalization;
using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>Something that a target did which it must never do.</summary>
/// <param name="Target">The target.</param>
/// <param name="Seed">The seed that was changed.</param>
/// <param name="Case">The case's number, which with the run's seed makes the text again.</param>
/// <param name="Text">The text.</param>
/// <param name="Problem">What happened.</param>
internal sealed record FuzzFailure(FuzzTarget Target, Seed Seed, long Case, string Text, string Problem);

/// <summary>Puts changed texts through a target, case by case. A case depends on nothing but its number and the run's seed.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    /// <summary>What a reader may allocate whatever the length of the text: its tables and buffers.</summary>
    private const long FixedAllocation = 4 * 1024 * 1024;

    /// <summary>When a case counts as one that never ends. No case needs a hundredth of it.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(5);

    private readonly Seed[] _seeds = [.. Seed.All.Where(target.Takes)];

    /// <summary>The most bytes that were allocated for a character, beyond the fixed part.</summary>
    public double MostPerCharacter { get; private set; }

    /// <summary>Runs a case; null when all is well.</summary>
    public FuzzFailure? Try(long number)
    {
        // Not HashCode, which differs from process to process.
        var random = new Random(unchecked((int)((seed * 1_000_003L) + (number * 7919) + target.Name.Sum(character => character))));
        Seed start = _seeds[random.Next(_seeds.Length)];
        string text = new Mutator(random).Mutate(start, _seeds[random.Next(_seeds.Length)]);
        try
        {
            Run(start, text, number);
            return null;
        }
        catch (Exception exception)
        {
            return new FuzzFailure(target, start, number, text, exception.ToString());
        }
    }

    private void Run(Seed start, string text, long number)
    {
        using var guard = new CancellationTokenSource(s_hang);
        long before = GC.GetAllocatedBytesForCurrentThread();
        target.Run(start, text, guard.Token);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        MostPerCharacter = Math.Max(MostPerCharacter, (allocated - FixedAllocation) / (double)Math.Max(text.Length, 1));
        if (target.AllocationPerCharacter is { } most && allocated > FixedAllocation + (most * text.Length))
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{allocated} bytes were allocated for {text.Length} characters."));
        }

        if (number % FuzzTarget.CasesPerCheck == 0)
        {
            target.Check?.Invoke(start, text);
        }
    }
}
