using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>Who calls an operation.</summary>
internal enum OperationKind
{
    /// <summary>The consumer calls the provider.</summary>
    Path,

    /// <summary>The provider calls the consumer about an event.</summary>
    Webhook,

    /// <summary>The provider calls the consumer back at an address that the consumer gave.</summary>
    Callback,
}

/// <summary>An operation of a path, webhook or callback.</summary>
internal sealed class OperationPair(ElementPair parent, OpenApiOperation? oldPart, OpenApiOperation? newPart, OperationKind kind)
    : ElementPair<OpenApiOperation>(parent, oldPart, newPart, operation => new Element(operation.Node, operation.MethodLocation))
{
    public OperationKind Kind { get; } = kind;

    /// <summary>The operation as consumers knew it: of the old document where it was there.</summary>
    public OpenApiOperation Known => IsAdded ? New : Old;

    /// <summary>How messages name the operation: <c>GET /pets</c>.</summary>
    public string Title => Kind switch
    {
        OperationKind.Webhook => $"webhook {Known.Method} {Known.Path}",
        OperationKind.Callback => $"callback {Known.Method} {Known.Path}",
        _ => $"{Known.Method} {Known.Path}",
    };

    /// <summary>The way of what the request of the operation holds.</summary>
    public ChangeDirection RequestDirection => Kind == OperationKind.Path ? ChangeDirection.Request : ChangeDirection.Response;

    /// <summary>The way of what a response of the operation holds.</summary>
    public ChangeDirection ResponseDirection => Kind == OperationKind.Path ? ChangeDirection.Response : ChangeDirection.Request;
}
