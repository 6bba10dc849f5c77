using System.Text.RegularExpressions;
using KoreApiKit.Campaigns;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Consumer.Tests.Drift;

/// <summary>A provider that drifts from the spec, in any of the ways it can, is caught. Set UPDATE_DOCS=1 to write docs/drift.md anew.</summary>
public sealed class DriftTests
{
    private static readonly ApiSpecification Specification = ApiSpecification.Load(RepositoryPath.Of("SpecFile"));

    [Fact]
    public async Task Every_drift_of_the_provider_is_caught_and_the_page_says_by_which_check()
    {
        var drifts = new List<CaughtDrift>();
        foreach (ContractCase contract in KoreCampaignsContracts.All.Where(IsTriedInFull))
        {
            drifts.AddRange(await CatchAsync(contract));
        }

        foreach (IGrouping<string, ContractCase> operation in KoreCampaignsContracts.All
            .Where(contract => !IsTriedInFull(contract)).GroupBy(contract => contract.OperationId))
        {
            drifts.AddRange(await CatchAsync(operation.First(), Mutations.SampleOf(Specification, operation.First())));
        }

        Assert.Empty(drifts.Where(drift => !drift.IsCaught).Select(drift => $"{drift.Contract}: {drift.Mutation.Field} {drift.Mutation.Change}"));
        string page = DriftTable.Write(drifts);
        string path = RepositoryPath.Of("DriftPage");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, page);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), page);
    }

    [Fact]
    public async Task A_provider_that_does_not_drift_passes_both_checks()
    {
        ContractCase contract = KoreCampaignsContracts.CreateSmsCampaign.Advanced;

        CaughtDrift none = Assert.Single(await CatchAsync(contract, [Mutation.OfBody("", "nothing", _ => { })]));

        Assert.False(none.IsCaught);
    }

    private static bool IsTriedInFull(ContractCase contract) => contract.OperationId == KoreCampaignsContracts.CreateSmsCampaign.Advanced.OperationId;

    private static Task<IReadOnlyList<CaughtDrift>> CatchAsync(ContractCase contract) => CatchAsync(contract, Mutations.Of(Specification, contract));

    private static async Task<IReadOnlyList<CaughtDrift>> CatchAsync(ContractCase contract, IReadOnlyList<Mutation> mutations)
    {
        // The mutations follow one another, so that the provider need not be started for each.
        Mutation current = mutations[0];
        (int Status, string Body) sent = (0, "");
        await using KoreStubProvider provider = await KoreStubProvider.StartAsync(new KoreStubOptions
        {
            ProviderStates = true,
            Tamper = body =>
            {
                current.Apply(body);
                sent.Body = body.ToJsonString();
            },
            TamperStatus = status => sent.Status = current.Status(status),
        });
        PactVerifier verifier = await VerifierAsync(provider, contract, PactEngines.Default);
        PactVerifier managed = await VerifierAsync(provider, contract, PactEngines.Managed);
        var caught = new List<CaughtDrift>();
        foreach (Mutation mutation in mutations)
        {
            current = mutation;
            VerificationResult result = await verifier.VerifyAsync();
            Assert.Equal(Places(result), Places(await managed.VerifyAsync()));
            caught.Add(new CaughtDrift(IsTriedInFull(contract) ? contract.ExampleName : contract.OperationId, mutation, !result.Succeeded, Violates(contract, sent.Status, sent.Body)));
        }

        return caught;
    }

    // The engines agree on whatever the provider does.
    private static IReadOnlyList<string> Places(VerificationResult result) =>
    [
        .. result.Interactions.SelectMany(interaction => interaction.Mismatches
            .Select(mismatch => $"{mismatch.Kind} {(mismatch.Path == "/" ? "$" : mismatch.Path)}")
            .Append(interaction.Outcome.ToString())).Distinct().Order(StringComparer.Ordinal),
    ];

    private static bool Violates(ContractCase contract, int status, string body) =>
        new ResponseChecker(Specification).Check(
            contract.Interaction.Request.Method,
            contract.Interaction.Request.Path.Example.GetString()!,
            [.. contract.Interaction.Request.Query.Select(field => new NameValue(field.Name, field.Value.Example.ToString()))],
            new ResponseData(status, [new NameValue("Content-Type", "application/json")], System.Text.Encoding.UTF8.GetBytes(body))).Count > 0;

    private static async Task<PactVerifier> VerifierAsync(KoreStubProvider provider, ContractCase contract, IVerificationEngine engine)
    {
        var options = new KoreStubOptions();
        using var credential = new KoreJwtCredential(options.ClientId, options.ClientSecret);
        return new PactVerifier(PactFolder.Provider, engine)
            .WithHttpEndpoint(provider.BaseAddress)
            .WithFileSource(PactFolder.File)
            .WithProviderStateUrl(provider.ProviderStatesAddress, teardown: true)
            .WithCustomHeader("auth", await credential.GetCredentialAsync())
            .WithFilter($"^{Regex.Escape(contract.Interaction.Description)}$");
    }
}
