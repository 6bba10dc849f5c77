using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Inbound;

/// <summary>A rule about a callback or webhook as a whole.</summary>
internal abstract class InboundRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<InboundPair>(id, severity, direction, reason)
{
    /// <summary>The runtime expressions under which a callback is made (OpenAPI 3.1.1, section 4.8.18.4).</summary>
    protected static IEnumerable<string> Expressions(NamedPart callback) =>
        callback.Node is MappingNode mapping
            ? mapping.Entries.Select(entry => entry.Key).Where(key => !key.StartsWith("x-", StringComparison.Ordinal)).OrderBy(key => key, StringComparer.Ordinal)
            : [];
}
