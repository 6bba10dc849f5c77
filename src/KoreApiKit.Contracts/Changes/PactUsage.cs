using System.Collections.Immutable;
using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Changes;

/// <summary>
/// What consumers use of the old version, as their pacts say: which interactions a change hits. A consumer is hit where it
/// sends or reads what changed, and by something new that is required, where it does not send that.
/// </summary>
internal sealed class PactUsage
{
    private readonly ILookup<SpecNode, ConsumerHit> _byOperation;

    public PactUsage(ApiSpecification oldVersion, IEnumerable<PactFile> pacts)
    {
        var search = new OperationSearch(oldVersion.Document, oldVersion.Document.CreateValidator());
        _byOperation = pacts
            .SelectMany(pact => pact.Interactions.Select(interaction => new ConsumerHit(pact, interaction)))
            .Select(hit => (Operation: search.Find(hit.Interaction.Request).Match.Operation?.Node, Hit: hit))
            .Where(entry => entry.Operation is not null)
            .ToLookup(entry => (SpecNode)entry.Operation!, entry => entry.Hit);
    }

    /// <summary>The interactions that a change hits, each once.</summary>
    public ImmutableArray<ConsumerHit> HitBy(ApiChange change) =>
    [
        .. change.Uses
            .Where(use => !use.Operation.IsAdded)
            .SelectMany(use => _byOperation[use.Operation.Old.Node].Where(hit => IsHit(hit.Interaction, change, use)))
            .Distinct(),
    ];

    private static bool IsHit(HttpInteraction interaction, ApiChange change, ChangeUse use)
    {
        bool isDemand = IsDemand(change.Element);
        return use.Holder switch
        {
            ParameterPair parameter => Sends(interaction.Request, parameter.Known) != isDemand,
            MovedParameterPair moved => Sends(interaction.Request, moved.Old),
            BodyPair => interaction.Request.Body.IsPresent != isDemand,
            ResponsePair response => Covers(response.Status, interaction.Response.Status),
            HeaderPair { Parent: ResponsePair response } header =>
                Covers(response.Status, interaction.Response.Status) && Has(interaction.Response.Headers, header.IsAdded ? header.New.Name : header.Old.Name),
            LinkPair { Parent: ResponsePair response } => Covers(response.Status, interaction.Response.Status),
            EncodingPair { Parent: MediaTypePair mediaType } => IsSent(interaction, mediaType),
            MediaTypePair mediaType => IsHit(interaction, change.Element, mediaType, use.Field, isDemand),
            _ => true,
        };
    }

    private static bool IsHit(HttpInteraction interaction, ElementPair element, MediaTypePair mediaType, string field, bool isDemand)
    {
        if (!IsSent(interaction, mediaType))
        {
            return false;
        }

        PactBody body = mediaType.Parent is ResponsePair ? interaction.Response.Body : interaction.Request.Body;
        if (body.Json is not { } json || element is MediaTypePair)
        {
            return body.IsPresent;
        }

        FieldWay way = FieldWay.Parse(field);
        return isDemand
            ? way.Parent is { } owner && owner.Find(json).OfType<MappingNode>().Any(holder => holder[way.Steps[^1]] is null)
            : way.Find(json).Any();
    }

    // Something that callers must send from now on: those are hit that do not.
    private static bool IsDemand(ElementPair element) => element switch
    {
        PropertyPair { Direction: ChangeDirection.Request } property =>
            property.IsAdded || (property.IsKept && !property.Old.IsRequired && property.New.IsRequired),
        ParameterPair parameter => parameter.IsAdded || parameter.TurnedOn(changed => changed.Required),
        BodyPair body => body.IsAdded || body.TurnedOn(changed => changed.Required),
        _ => false,
    };

    private static bool IsSent(HttpInteraction interaction, MediaTypePair mediaType)
    {
        bool isResponse = mediaType.Parent is ResponsePair;
        if (mediaType.Parent is ResponsePair response && !Covers(response.Status, interaction.Response.Status))
        {
            return false;
        }

        PactBody body = isResponse ? interaction.Response.Body : interaction.Request.Body;
        return body.IsPresent && (body.ContentType is not { } contentType || Names(contentType, mediaType.Name));
    }

    private static bool Names(string contentType, string mediaType)
    {
        string plain = contentType.Split(';')[0].Trim();
        return mediaType.Contains('*', StringComparison.Ordinal) || string.Equals(plain, mediaType.Split(';')[0].Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Sends(PactRequest request, OpenApiParameter parameter) => parameter.Place switch
    {
        ParameterPlace.Path => true,
        ParameterPlace.Header => Has(request.Headers, parameter.Name),
        ParameterPlace.Cookie => request.Headers
            .Where(header => string.Equals(header.Name, "Cookie", StringComparison.OrdinalIgnoreCase))
            .SelectMany(header => header.Values)
            .Any(value => value.Text.Contains(parameter.Name + "=", StringComparison.Ordinal)),
        ParameterPlace.QueryString => !request.Query.IsEmpty,

        // Objects are written as name[member], or as their members alone, which cannot be told from other parameters.
        _ => request.Query.Any(value => value.Name == parameter.Name || value.Name.StartsWith(parameter.Name + "[", StringComparison.Ordinal)),
    };

    private static bool Has(ImmutableArray<PactValues> headers, string name) =>
        headers.Any(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase));

    private static bool Covers(string described, int status) =>
        described == "default"
        || described == status.ToString(System.Globalization.CultureInfo.InvariantCulture)
        || (described.EndsWith("XX", StringComparison.Ordinal) && described[0] - '0' == status / 100);
}
