using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A parameter of an operation, paired by its name and the place where it travels.</summary>
internal sealed class ParameterPair(OperationPair operation, OpenApiParameter? oldPart, OpenApiParameter? newPart)
    : ElementPair<OpenApiParameter>(operation, oldPart, newPart, parameter => new Element(parameter.Node, parameter.Location))
{
    public override ChangeDirection Direction => operation.RequestDirection;

    /// <summary>The parameter as consumers knew it: of the old document where it was there.</summary>
    public OpenApiParameter Known => IsAdded ? New : Old;

    public override string? Label => $"{Known.Place.ToString().ToLowerInvariant()} parameter '{Known.Name}'";
}

/// <summary>A parameter that travels at another place in the new document than in the old one.</summary>
internal sealed class MovedParameterPair(OperationPair operation, OpenApiParameter oldPart, OpenApiParameter newPart)
    : ElementPair<OpenApiParameter>(operation, oldPart, newPart, parameter => new Element(parameter.Node, parameter.Location))
{
    public override ChangeDirection Direction => operation.RequestDirection;

    public override string? Label => $"{Old.Place.ToString().ToLowerInvariant()} parameter '{Old.Name}'";
}
