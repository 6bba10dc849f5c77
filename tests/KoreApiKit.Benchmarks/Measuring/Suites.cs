using KoreApiKit.Benchmarks.Authentication;
using KoreApiKit.Benchmarks.Calls;
using KoreApiKit.Benchmarks.Generation;
using KoreApiKit.Benchmarks.Json;

namespace KoreApiKit.Benchmarks.Measuring;

/// <summary>The suites. The benchmarks of a suite are peers: they do the same work on the same data.</summary>
internal static class Suites
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(RequestWriting),
        typeof(ResponseReading),
        typeof(LargeDocuments),
        typeof(LargeUnions),
        typeof(LineStream),
        typeof(Call),
        typeof(Token),
        typeof(CampaignGeneration),
        typeof(GenerationStages),
        typeof(ScaledGeneration),
        typeof(Edits),
        typeof(FileEdits),
    ];

    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Type Find(string name) => All.FirstOrDefault(suite => suite.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"There is no suite '{name}'. The suites: {string.Join(", ", All.Select(suite => suite.Name))}.");
}
