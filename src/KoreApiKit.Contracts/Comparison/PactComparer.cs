using System.Collections.Immutable;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>What a comparison of one pact gave.</summary>
/// <param name="Cases">One for each interaction, messages included.</param>
internal sealed record PactComparison(ImmutableArray<ReportFinding> Findings, ImmutableArray<ReportCase> Cases);

/// <summary>
/// Compares pacts with a document, without a provider: every request must be one that the document allows, every response one that
/// the document promises, for the examples and for all values of their matchers. Not safe for use by several threads.
/// </summary>
internal sealed class PactComparer
{
    private readonly ComparisonContext _context;
    private readonly OperationSearch _search;

    /// <param name="keeps">Whether answers are kept for the next question of the same kind; the findings are the same without.</param>
    public PactComparer(ApiSpecification specification, bool keeps = true)
    {
        _context = new ComparisonContext(specification, keeps);
        _search = new OperationSearch(_context.Document, _context.Validator);
    }

    /// <summary>Compares one pact.</summary>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public PactComparison Compare(PactFile pact, CancellationToken cancellationToken = default)
    {
        var findings = ImmutableArray.CreateBuilder<ReportFinding>();
        var cases = ImmutableArray.CreateBuilder<ReportCase>();
        var names = new CaseNames($"{pact.Consumer} with {pact.Provider}");
        foreach (HttpInteraction interaction in pact.Interactions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReportCase reportCase = names.Next(interaction.Description);
            cases.Add(reportCase);
            var found = new InteractionFindings(pact, interaction, reportCase);
            Compare(interaction, found);
            findings.AddRange(found.Findings);
        }

        foreach (MessageInteraction message in pact.Messages)
        {
            cases.Add(names.Next(message.Description) with { Skipped = $"{message.TypeName} is not over HTTP" });
            findings.Add(new ReportFinding(
                CompareRules.MessageNotCompared,
                $"'{message.Description}' is of the type {message.TypeName}, which is not compared",
                ReportPlace.At(message.Place.Location, message.Place.Pointer)));
        }

        if (pact.Interactions.IsEmpty)
        {
            findings.Add(new ReportFinding(
                CompareRules.NoInteractions, "The pact has no interactions over HTTP, so nothing was compared", ReportPlace.At(pact.Node.Location, "")));
        }

        return new PactComparison(findings.ToImmutable(), cases.ToImmutable());
    }

    private void Compare(HttpInteraction interaction, InteractionFindings findings)
    {
        if (new PathComparer(_context, _search, findings).Compare(interaction.Request) is not { Operation: { } operation } match)
        {
            return;
        }

        var bodies = new BodyComparer(_context, findings);
        new SecurityComparer(_context, findings).Compare(interaction.Request, operation);
        new ParameterComparer(_context, findings).Compare(interaction.Request, match);
        bodies.CompareRequest(interaction.Request, operation);
        var responses = new ResponseComparer(_context, findings);
        if (responses.CompareStatus(interaction.Response, operation) is not { } described)
        {
            return;
        }

        responses.CompareAccept(interaction.Request, described);
        responses.CompareHeaders(interaction.Response, described);
        bodies.CompareResponse(interaction.Response, operation, described);
    }
}
