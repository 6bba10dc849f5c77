using KoreApiKit.Pact.Results;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Pact.Tests.Differential;

/// <summary>The verdicts of both engines on one case.</summary>
internal sealed record EngineVerdicts(InteractionResult Native, InteractionResult Managed)
{
    /// <summary>What a failure must agree on: the parts that differ, and where.</summary>
    internal static SortedSet<string> Places(InteractionResult result) =>
        new(result.Mismatches.Select(Place), StringComparer.Ordinal);

    // The native engine gives the whole body the place "/" where there is to be none, or is none.
    private static string Place(Mismatch mismatch) => $"{mismatch.Kind} {(mismatch is { Kind: "Body", Path: "/" } ? "$" : mismatch.Path)}".TrimEnd();
}

/// <summary>Runs cases through both engines, all of one version in one pact.</summary>
internal static class EngineComparison
{
    internal static async Task<IReadOnlyDictionary<string, EngineVerdicts>> RunAsync(IReadOnlyList<DifferentialCase> cases)
    {
        await using ScriptedProvider provider = ScriptedProvider.Start([.. cases.Select(one => one.Answer)]);
        using TemporaryFolder folder = new();
        Dictionary<string, EngineVerdicts> verdicts = new(StringComparer.Ordinal);
        foreach (IGrouping<int, (DifferentialCase Case, int Index)> version in cases.Select((one, index) => (one, index)).GroupBy(one => one.one.Version))
        {
            string file = folder.Write($"v{version.Key}.json", DifferentialPact.Write(version.Key, version));
            IReadOnlyList<InteractionResult> native = await VerifyAsync(new PactVerifier("Provider"), provider, file);
            IReadOnlyList<InteractionResult> managed = await VerifyAsync(new PactVerifier("Provider", PactEngines.Managed), provider, file);
            foreach ((DifferentialCase one, _) in version)
            {
                verdicts.Add(one.Name, new EngineVerdicts(Of(native, one), Of(managed, one)));
            }
        }

        return verdicts;
    }

    private static InteractionResult Of(IReadOnlyList<InteractionResult> results, DifferentialCase one) =>
        results.Single(result => result.Description == one.Name);

    private static async Task<IReadOnlyList<InteractionResult>> VerifyAsync(PactVerifier verifier, ScriptedProvider provider, string file)
    {
        VerificationResult result = await verifier.WithHttpEndpoint(provider.Address).WithFileSource(file).VerifyAsync();
        Assert.Empty(result.Problems);
        return result.Interactions;
    }
}
