using KoreApiKit.Fuzz.Tests.Mutation;

namespace KoreApiKit.Fuzz.Tests.Targets;

/// <summary>Something that takes foreign texts and must end with findings, whatever they hold.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Takes">Which seeds it begins from.</param>
/// <param name="Run">Takes a text; what goes wrong is an exception.</param>
/// <param name="Check">What is asked of each twentieth text that passed, because it is too dear for all.</param>
internal sealed record FuzzTarget(string Name, Func<Seed, bool> Takes, Action<Seed, string, CancellationToken> Run, Action<Seed, string>? Check = null)
{
    /// <summary>How many cases there are between two checks.</summary>
    public const int CasesPerCheck = 20;

    /// <summary>The most bytes that may be allocated for each character of a text, beyond what any text may take; null is no limit.</summary>
    public long? AllocationPerCharacter { get; init; }
}
