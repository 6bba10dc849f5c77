using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Links;

/// <summary>A rule about what a link passes to its operation.</summary>
internal abstract class LinkRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<LinkPair>(id, severity, direction, reason)
{
    protected static bool Same(SpecNode? left, SpecNode? right) => NodeEquality.Instance.Equals(left, right);
}
