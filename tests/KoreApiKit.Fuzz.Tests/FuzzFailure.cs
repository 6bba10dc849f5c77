using KoreApiKit.Fuzz.Tests.Mutation;
using KoreApiKit.Fuzz.Tests.Targets;

namespace KoreApiKit.Fuzz.Tests;

/// <summary>Something that a target did which it must never do.</summary>
/// <param name="Target">The target.</param>
/// <param name="Seed">The seed that was changed.</param>
/// <param name="Case">The case's number, which with the run's seed makes the text again.</param>
/// <param name="Text">The text.</param>
/// <param name="Problem">What happened.</param>
internal sealed record FuzzFailure(FuzzTarget Target, Seed Seed, long Case, string Text, string Problem)
{
    /// <summary>Failures of one kind begin alike: the exception and where it was thrown.</summary>
    public string Kind => string.Join('\n', Problem.Split('\n').Take(3));
}
