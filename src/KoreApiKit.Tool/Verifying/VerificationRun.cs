using System.Collections.Immutable;
using KoreApiKit.Contracts.Broker;
using KoreApiKit.Contracts.Broker.Verifying;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Tool.Verifying;

/// <summary>One verification: several pacts against one provider.</summary>
/// <param name="Verb">The words of the command.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Filter">Which interactions.</param>
/// <param name="Engine">Which engine judges.</param>
internal sealed record VerificationRun(string Verb, ProviderTarget Provider, InteractionFilter Filter, EngineChoice Engine)
{
    /// <summary>Whose version the results of a broker's pacts are published for; null where they are not published.</summary>
    public ApplicationVersion? Publishes { get; init; }

    /// <summary>Is told what is being done.</summary>
    public Action<string> Status { get; init; } = _ => { };

    /// <summary>Verifies pacts, and publishes the results of those that came from a broker.</summary>
    /// <param name="broker">The broker; null where no pact came from one.</param>
    /// <exception cref="ToolException">Nothing would be verified: no interaction is left, or states cannot be set up.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<Report> VerifyAsync(ImmutableArray<PactToVerify> pacts, BrokerConnection? broker, CancellationToken cancellationToken)
    {
        RequireSomething(pacts);
        var findings = ImmutableArray.CreateBuilder<ReportFinding>();
        var cases = ImmutableArray.CreateBuilder<ReportCase>();
        var notes = ImmutableArray.CreateBuilder<string>();
        foreach (PactToVerify pact in pacts)
        {
            Status($"verifying {pact.Pact?.Consumer ?? pact.Path}");
            PactVerification verification = await PactVerification.RunAsync(pact, Provider, Filter, Engine.Engine, cancellationToken).ConfigureAwait(false);
            findings.AddRange(verification.Findings);
            cases.AddRange(verification.Cases);
            notes.AddRange(pact.Origin?.Reasons.Select(reason => $"broker: {reason}") ?? []);
            if (Publishes is { } version && broker is not null && pact.Origin is { } origin && verification.Verdicts is { } verdicts)
            {
                Status($"publishing the result of {pact.Pact!.Consumer}");
                await PublishAsync(broker, origin, pact.Pact, new PactResult(version, verdicts), findings, notes, cancellationToken).ConfigureAwait(false);
            }
        }

        return new Report(Verb, VerifyRules.All, findings.ToImmutable())
        {
            Documents = [.. pacts.Where(pact => pact.Origin is null).Select(pact => pact.Path)],
            Cases = cases.ToImmutable(),
            Notes = [.. notes, Engine.Note, Summary(cases, pacts.Length)],
        };
    }

    private async Task PublishAsync(
        BrokerConnection broker,
        BrokerPact origin,
        PactFile pact,
        PactResult result,
        ImmutableArray<ReportFinding>.Builder findings,
        ImmutableArray<string>.Builder notes,
        CancellationToken cancellationToken)
    {
        try
        {
            await PactResult.AnnounceAsync(broker, origin, result.Version, cancellationToken).ConfigureAwait(false);
            await result.PublishAsync(broker, origin, cancellationToken).ConfigureAwait(false);
            notes.Add($"published {(result.Success ? "success" : "failure")} of {Provider.Name} {result.Version.Number} with {pact.Consumer} to {broker.Address}");
        }
        catch (BrokerException exception)
        {
            findings.Add(new ReportFinding(VerifyRules.NotPublished, $"The result is not published: {exception.Message}", new ReportPlace(origin.Address)));
        }
    }

    private void RequireSomething(ImmutableArray<PactToVerify> pacts)
    {
        PactFile[] readable = [.. pacts.Select(pact => pact.Pact).OfType<PactFile>()];
        HttpInteraction[] all = [.. readable.SelectMany(pact => pact.Interactions)];
        HttpInteraction[] kept = [.. readable.SelectMany(Filter.Of)];
        if (kept.Length == 0 && all.Length > 0)
        {
            throw new ToolException($"the filters leave none of {Count(all.Length, "interaction")}: {string.Join(", ", all.Select(interaction => $"'{interaction.Description}'").Distinct(StringComparer.Ordinal))}");
        }

        string[] states = [.. kept.SelectMany(interaction => interaction.ProviderStates).Select(state => $"'{state.Name}'").Distinct(StringComparer.Ordinal)];
        if (states.Length > 0 && Provider.StateAddress is null)
        {
            throw new ToolException($"the pacts need the provider states {string.Join(", ", states)}; give --state-url, where they can be set up");
        }
    }

    private static string Summary(ImmutableArray<ReportCase>.Builder cases, int pacts) =>
        $"verified {Count(cases.Count(one => one.Skipped is null), "interaction")} of {Count(pacts, "pact")}";

    private static string Count(int count, string thing) => FormattableString.Invariant($"{count} {thing}{(count == 1 ? "" : "s")}");
}
