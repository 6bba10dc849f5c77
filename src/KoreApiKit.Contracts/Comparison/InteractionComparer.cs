using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares interactions one after another, with what it found out about those before. Not safe for use by several threads.</summary>
internal sealed class InteractionComparer
{
    private readonly ComparisonContext _context;
    private readonly OperationSearch _search;

    /// <param name="validator">Checks values; may be shared with other comparers.</param>
    /// <param name="keeps">Whether answers are kept for the next question of the same kind; the findings are the same without.</param>
    public InteractionComparer(ApiSpecification specification, SchemaValidator validator, bool keeps)
    {
        _context = new ComparisonContext(specification.Document, validator, keeps);
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
