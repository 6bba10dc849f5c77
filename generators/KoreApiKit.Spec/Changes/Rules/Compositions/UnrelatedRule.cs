using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

/// <summary>A rule about a choice that has nothing in common with what stood, or now stands, in its place.</summary>
internal abstract class UnrelatedRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) => pair.ReplacesUnrelated;
}
