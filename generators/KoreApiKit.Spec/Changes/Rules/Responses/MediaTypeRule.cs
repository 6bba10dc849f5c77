using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

/// <summary>A rule about a representation of a response that has others, before and after.</summary>
internal abstract class MediaTypeRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<MediaTypePair>(id, severity, direction, reason)
{
    /// <summary>Whether the response had no body before.</summary>
    protected static bool IsFirst(MediaTypePair pair) => pair.Parent is ResponsePair { Old.Content.IsEmpty: true };

    /// <summary>Whether the response has no body any more.</summary>
    protected static bool IsLast(MediaTypePair pair) => pair.Parent is ResponsePair { New.Content.IsEmpty: true };
}
