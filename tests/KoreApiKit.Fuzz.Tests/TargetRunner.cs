using System.Globalization;
using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>Puts one text through a target and says what went wrong; null when all is well.</summary>
internal sealed class TargetRunner(FuzzTarget target)
{
    /// <summary>What a reader may allocate whatever the length of the text: its tables and buffers.</summary>
    private const long FixedAllocation = 4 * 1024 * 1024;

    /// <summary>When a case counts as one that never ends. No case needs a hundredth of it.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(5);

    /// <summary>The most bytes that were allocated for a character, beyond the fixed part.</summary>
    public double MostPerCharacter { get; private set; }

    public string? Run(Seed start, string text) => ProblemOf(() => RunBounded(start, text));

    /// <summary>Asks what is too dear to be asked of every text.</summary>
    public string? Check(Seed start, string text) => ProblemOf(() => target.Check?.Invoke(start, text));

    private void RunBounded(Seed start, string text)
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
    }

    private static string? ProblemOf(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
