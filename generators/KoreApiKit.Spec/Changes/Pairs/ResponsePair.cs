using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A response of an operation, paired by its status.</summary>
internal sealed class ResponsePair(OperationPair operation, OpenApiResponse? oldPart, OpenApiResponse? newPart)
    : ElementPair<OpenApiResponse>(operation, oldPart, newPart, response => new Element(response.Node, response.StatusLocation))
{
    public override ChangeDirection Direction => Operation.ResponseDirection;

    public OperationPair Operation { get; } = operation;

    public string Status => (IsAdded ? New : Old).Status;

    /// <summary>Whether the status tells that the call succeeded.</summary>
    public bool IsSuccess => Status[0] == '2';

    /// <summary>Whether the status tells that the call failed.</summary>
    public bool IsError => Status[0] is '4' or '5';

    /// <summary>Whether the status is a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public bool IsRange => Status is "default" || Status.EndsWith("XX", StringComparison.Ordinal);

    public override string? Label => $"response {Status}";
}
