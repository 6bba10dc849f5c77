using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

/// <summary>A rule about a status that came or went.</summary>
internal abstract class ResponseRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<ResponsePair>(id, severity, direction, reason)
{
    /// <summary>Whether the other document describes the status by its range or by <c>default</c>.</summary>
    protected static bool IsCovered(ResponsePair pair) => pair.Cover is not null;
}
