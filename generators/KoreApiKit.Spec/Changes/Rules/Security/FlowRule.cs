using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Security;

/// <summary>A rule about the scopes of an OAuth 2.0 flow.</summary>
internal abstract class FlowRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<FlowPair>(id, severity, direction, reason)
{
    protected static IEnumerable<string> Scopes(NamedPart flow) =>
        flow["scopes"] is MappingNode scopes ? scopes.Entries.Select(entry => entry.Key) : [];
}
