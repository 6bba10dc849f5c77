using System.Collections.Immutable;
using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>Pairs what requests and responses hold: bodies, media types, headers, links.</summary>
internal sealed class MessageMatcher(DocumentPair document, SchemaMatcher schemas, Action<ElementPair> visit)
{
    public void CompareBodies(OperationPair operation)
    {
        if (operation.Old.RequestBody is null && operation.New.RequestBody is null)
        {
            return;
        }

        var body = new BodyPair(operation, operation.Old.RequestBody, operation.New.RequestBody);
        visit(body);
        if (body.IsKept)
        {
            CompareContent(body, body.Old.Content, body.New.Content);
        }
    }

    public void CompareResponses(OperationPair operation)
    {
        foreach ((OpenApiResponse? before, OpenApiResponse? now) in
            Pairing.By(operation.Old.Responses, operation.New.Responses, response => response.Status))
        {
            var response = new ResponsePair(operation, before, now);
            visit(response);
            if (response.IsKept)
            {
                CompareResponse(response);
            }
            else if (response.Cover is { } cover)
            {
                // Callers read the status as its range says in one version, and as the status itself says in the other.
                CompareResponse(response.IsAdded ? new ResponsePair(operation, cover, now) : new ResponsePair(operation, before, cover));
            }
        }
    }

    private void CompareResponse(ResponsePair response)
    {
        CompareContent(response, response.Old.Content, response.New.Content);
        CompareHeaders(response);
        foreach ((NamedPart? oldLink, NamedPart? newLink) in
            Pairing.By(NamedParts.Members(response.OldField("links")), NamedParts.Members(response.NewField("links")), link => link.Name))
        {
            visit(new LinkPair(response, oldLink, newLink));
        }
    }

    private void CompareHeaders(ResponsePair response)
    {
        foreach ((OpenApiParameter? before, OpenApiParameter? now) in
            Pairing.By(response.Old.Headers, response.New.Headers, header => header.Name, StringComparer.OrdinalIgnoreCase))
        {
            var header = new HeaderPair(response, before, now);
            visit(header);
            if (header.IsKept)
            {
                schemas.Add(header, SchemaOf(header.Old), SchemaOf(header.New), header.Direction);
            }
        }
    }

    /// <summary>The schema of a parameter or header, wherever it is written.</summary>
    public static Schemas.JsonSchema? SchemaOf(OpenApiParameter parameter) => parameter.Schema ?? parameter.Content?.Schema;

    private void CompareContent(ElementPair owner, ImmutableArray<OpenApiMediaType> before, ImmutableArray<OpenApiMediaType> now)
    {
        List<(OpenApiMediaType? Old, OpenApiMediaType? New)> pairs =
            [.. Pairing.By(before, now, mediaType => MediaRange.WithoutCharset(mediaType.Name), StringComparer.OrdinalIgnoreCase)];
        List<OpenApiMediaType> added = [.. pairs.Where(pair => pair.Old is null).Select(pair => pair.New!)];
        foreach ((OpenApiMediaType? oldPart, OpenApiMediaType? newPart) in pairs)
        {
            var mediaType = new MediaTypePair(owner, oldPart, newPart);
            if (mediaType.IsKept)
            {
                visit(mediaType);
                CompareMediaType(mediaType);
            }
            else if (mediaType.IsRemoved && added.Find(candidate => IsRangeOf(mediaType.Old, candidate, owner.Direction)) is { } counterpart)
            {
                // Who sends the old type keeps to the new range, and who reads the old range reads the new type.
                CompareMediaType(new MediaTypePair(owner, mediaType.Old, counterpart));
            }
            else
            {
                visit(mediaType);
            }
        }
    }

    private static bool IsRangeOf(OpenApiMediaType before, OpenApiMediaType now, ChangeDirection direction) =>
        direction == ChangeDirection.Request ? MediaRange.Covers(now.Name, before.Name) : MediaRange.Covers(before.Name, now.Name);

    private void CompareMediaType(MediaTypePair mediaType)
    {
        if (!MediaRange.IsBinary(mediaType.Name) || !document.OldViews.Of(mediaType.Old.Schema).AllowsBytes || !document.NewViews.Of(mediaType.New.Schema).AllowsBytes)
        {
            schemas.Add(mediaType, mediaType.Old.Schema, mediaType.New.Schema, mediaType.Direction);
        }

        schemas.Add(mediaType, mediaType.Old.ItemSchema, mediaType.New.ItemSchema, mediaType.Direction);
        foreach ((OpenApiEncoding? oldEncoding, OpenApiEncoding? newEncoding) in
            Pairing.By(mediaType.Old.Encodings, mediaType.New.Encodings, encoding => encoding.PropertyName))
        {
            visit(new EncodingPair(mediaType, oldEncoding, newEncoding));
        }
    }
}
