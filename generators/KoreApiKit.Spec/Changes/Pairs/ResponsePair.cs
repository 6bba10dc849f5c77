using System.Collections.Immutable;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A response of an operation, paired by its status.</summary>
internal sealed class ResponsePair(OperationPair operation, OpenApiResponse? oldPart, OpenApiResponse? newPart)
    : ElementPair<OpenApiResponse>(operation, oldPart, newPart, response => new Element(response.Node, response.StatusLocation))
{
    public override ChangeDirection Direction => Operation.ResponseDirection;

    public OperationPair Operation { get; } = operation;

    /// <summary>The status; of a status and the range that covers it, the status.</summary>
    public string Status => IsAdded || (IsKept && IsRangeOf(Old)) ? New.Status : Old.Status;

    /// <summary>Whether the status tells that the call succeeded.</summary>
    public bool IsSuccess => Status[0] == '2';

    /// <summary>Whether the status tells that the call failed.</summary>
    public bool IsError => Status[0] is '4' or '5';

    /// <summary>Whether the status is a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public bool IsRange => IsAdded ? IsRangeOf(New) : IsRangeOf(Old);

    /// <summary>
    /// The response by which the old document describes a status that was added, or the new one a status that was removed:
    /// that of its range, or <c>default</c>; null where there is none, or where the status is in both.
    /// </summary>
    public OpenApiResponse? Cover => IsKept || IsRange ? null : CoverAmong(IsAdded ? Operation.Old.Responses : Operation.New.Responses);

    public override string? Label => $"response {Status}";

    // Beside a successful status, default is what the operation answers otherwise: it does not stand for a success.
    private OpenApiResponse? CoverAmong(ImmutableArray<OpenApiResponse> responses) =>
        responses.FirstOrDefault(response => response.Status == Status[0] + "XX")
            ?? responses.FirstOrDefault(response => response.Status == "default" && !(IsSuccess && responses.Any(other => other.Status[0] == '2')));

    private static bool IsRangeOf(OpenApiResponse response) =>
        response.Status == "default" || response.Status.EndsWith("XX", StringComparison.Ordinal);
}
