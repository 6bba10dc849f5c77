using System.Collections.Immutable;
using KoreApiKit.Contracts.Broker.Verifying;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Pact;
using KoreApiKit.Pact.Engine;
using KoreApiKit.Pact.Results;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Tool.Verifying;

/// <summary>What came of verifying one pact.</summary>
/// <param name="Findings">What is wrong, in order of the pact.</param>
/// <param name="Cases">One for each interaction, messages included.</param>
/// <param name="Verdicts">What a broker is told; null where the pact was not replayed.</param>
internal sealed record PactVerification(
    ImmutableArray<ReportFinding> Findings, ImmutableArray<ReportCase> Cases, ImmutableArray<InteractionVerdict>? Verdicts)
{
    /// <summary>Replays a pact. A pact that holds nothing for the filter is left out.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="PactEngineException">The engine is missing.</exception>
    public static async Task<PactVerification> RunAsync(
        PactToVerify source, ProviderTarget provider, InteractionFilter filter, IVerificationEngine engine, CancellationToken cancellationToken)
    {
        if (source.Pact is not { } pact)
        {
            return new PactVerification([.. source.Reading.Problems.Select(Unreadable)], [], null);
        }

        var report = new VerificationFindings(source, pact);
        foreach (MessageInteraction message in filter.MessagesOf(pact))
        {
            report.AddMessage(message, filter.SkipsMessages);
        }

        if (pact.Interactions.IsEmpty)
        {
            report.Add(VerifyRules.NoInteractions, "The pact has no interactions over HTTP, so nothing was verified", ReportPlace.At(pact.Node.Location, ""));
        }

        HttpInteraction[] interactions = [.. filter.Of(pact)];
        if (interactions.Length > 0)
        {
            VerificationResult result = await VerifierOf(source, provider, filter, engine).VerifyAsync(cancellationToken).ConfigureAwait(false);
            Judge(report, pact, interactions, result);
        }

        return report.ToVerification(interactions.Length > 0);
    }

    private static PactVerifier VerifierOf(PactToVerify source, ProviderTarget provider, InteractionFilter filter, IVerificationEngine engine)
    {
        PactVerifier verifier = new PactVerifier(provider.Name, engine)
            .WithHttpEndpoint(provider.Address)
            .WithFileSource(source.Path)
            .WithFilter(filter.Description, filter.State)
            .WithRequestTimeout(provider.Timeout);
        foreach ((string name, string value) in provider.Headers)
        {
            verifier.WithCustomHeader(name, value);
        }

        return provider.StateAddress is { } states ? verifier.WithProviderStateUrl(states, provider.TearsDown) : verifier;
    }

    private static void Judge(VerificationFindings report, PactFile pact, HttpInteraction[] interactions, VerificationResult result)
    {
        foreach (VerificationProblem problem in result.Problems)
        {
            report.Add(VerifyRules.Engine, problem.Message, ReportPlace.At(pact.Node.Location, ""));
        }

        var outcomes = new InteractionOutcomes(result.Interactions);
        foreach (HttpInteraction interaction in interactions)
        {
            if (outcomes.Take(interaction) is { } outcome)
            {
                report.AddInteraction(interaction, outcome);
            }
            else
            {
                report.AddMissing(interaction, isExplained: result.Problems.Count > 0);
            }
        }
    }

    private static ReportFinding Unreadable(PactProblem problem) =>
        new(VerifyRules.Unreadable, problem.Message, ReportPlace.At(problem.Location, problem.Pointer));
}
