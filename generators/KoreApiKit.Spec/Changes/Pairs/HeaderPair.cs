using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A header of a response, paired by its name in any case.</summary>
internal sealed class HeaderPair(ResponsePair response, OpenApiParameter? oldPart, OpenApiParameter? newPart)
    : ElementPair<OpenApiParameter>(response, oldPart, newPart, header => new Element(header.Node, header.Location))
{
    public override ChangeDirection Direction => Parent!.Direction;

    public override string? Label => $"{Parent!.Label} header '{(IsAdded ? New : Old).Name}'";
}
