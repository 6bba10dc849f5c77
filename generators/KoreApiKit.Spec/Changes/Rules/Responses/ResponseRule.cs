using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

/// <summary>A rule about a status that came or went.</summary>
internal abstract class ResponseRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<ResponsePair>(id, severity, direction, reason)
{
    /// <summary>
    /// Whether the new document still describes the status, by its range or by <c>default</c>. Beside a successful status,
    /// <c>default</c> is what the operation answers otherwise: it does not stand for a success.
    /// </summary>
    protected static bool IsCovered(ResponsePair pair) =>
        pair.Operation.New.Responses.Any(response => response.Status == pair.Status[0] + "XX"
            || (response.Status == "default" && !(pair.IsSuccess && pair.Operation.New.Responses.Any(IsSuccess))));

    private static bool IsSuccess(OpenApiResponse response) => response.Status[0] == '2';
}
