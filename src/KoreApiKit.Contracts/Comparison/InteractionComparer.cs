using KoreApiKit.Contracts.Pacts;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares interactions one after another, with what it found out about those before. Not safe for use by several threads.</summary>
internal sealed class InteractionComparer
{
    private readonly ComparisonContext _context;
    private readonly OperationSearch _search;

    /// <param name="shared">What it has in common with other comparers.</param>
    public InteractionComparer(SharedContext shared)
    {
        _context = new ComparisonContext(shared);
        _search = new OperationSearch(_context.Document, _context.Validator);
    }

    /// <summary>Compares one interaction.</summary>
    public void Compare(HttpInteraction interaction, InteractionFindings findings)
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
