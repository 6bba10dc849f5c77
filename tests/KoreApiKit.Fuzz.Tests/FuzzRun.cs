using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>Puts changed texts through a target, case by case. A case depends on nothing but its number and the run's seed.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    private readonly Seed[] _seeds = [.. Seed.All.Where(target.Takes)];
    private readonly TargetRunner _runner = new(target);

    /// <summary>The most bytes that were allocated for a character, beyond the fixed part.</summary>
    public double MostPerCharacter => _runner.MostPerCharacter;

    /// <summary>Runs a case; null when all is well.</summary>
    public FuzzFailure? Try(long number)
    {
        // Not HashCode, which differs from process to process.
        var random = new Random(unchecked((int)((seed * 1_000_003L) + (number * 7919) + target.Name.Sum(character => character))));
        Seed start = _seeds[random.Next(_seeds.Length)];
        string text = new Mutator(random).Mutate(start, _seeds[random.Next(_seeds.Length)]);
        string? problem = _runner.Run(start, text) ?? (number % FuzzTarget.CasesPerCheck == 0 ? _runner.Check(start, text) : null);
        return problem is null ? null : new FuzzFailure(target, start, number, text, problem);
    }
}
