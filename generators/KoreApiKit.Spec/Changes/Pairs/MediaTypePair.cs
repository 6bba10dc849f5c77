using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A representation of a body or response, paired by its media type.</summary>
internal sealed class MediaTypePair(ElementPair owner, OpenApiMediaType? oldPart, OpenApiMediaType? newPart)
    : ElementPair<OpenApiMediaType>(owner, oldPart, newPart, mediaType => Element.Of(mediaType.Node))
{
    public override ChangeDirection Direction => Parent!.Direction;

    public string Name => (IsAdded ? New : Old).Name;

    public override string? Label => Parent!.Label;
}

/// <summary>How one property of a form or multipart body is written.</summary>
internal sealed class EncodingPair(MediaTypePair mediaType, OpenApiEncoding? oldPart, OpenApiEncoding? newPart)
    : ElementPair<OpenApiEncoding>(
        mediaType,
        oldPart,
        newPart,
        encoding => ElementOf(encoding, ReferenceEquals(encoding, oldPart) ? mediaType.OldElement : mediaType.NewElement))
{
    public override ChangeDirection Direction => Parent!.Direction;

    public override string? Label => $"{Parent!.Label}, part '{(IsAdded ? New : Old).PropertyName}'";

    private static Element ElementOf(OpenApiEncoding encoding, Element? mediaType) =>
        mediaType is { Node: Text.MappingNode mapping }
        && mapping["encoding"] is Text.MappingNode encodings
        && encodings.Find(encoding.PropertyName) is { } entry
            ? new Element(entry.Value, entry.KeyLocation)
            : mediaType ?? default;
}
