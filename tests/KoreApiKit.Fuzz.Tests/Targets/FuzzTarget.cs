using KoreApiKit.Fuzz.Tests.Mutation;

namespace KoreApiKit.Fuzz.Tests.Targets;

/// <summary>Something that takes foreign texts and must end with findings, whatever they hold.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Takes">Which seeds it begins from.</param>
/// <param name="Run">Takes a text; what goes wrong is an exception.</param>
/// <param name="Check">What is asked of a text that passed, with the number of the case; for checks that are too dear for each.</param>
internal sealed record FuzzTarget(string Name, Func<Seed, bool> Takes, Action<Seed, string, CancellationToken> Run, Action<Seed, string>? Check = null)
{
    /// <summary>How many cases there are between two checks.</summary>
    public const int CasesPerCheck = 20;

    /// <summary>The most bytes that are allocated for each character of a text (two bytes), and beside.</summary>
    public long? AllocationPerCharacter { get; init; }
}
