using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

/// <summary>A rule about null. A schema that allows anything is the matter of the rules about types.</summary>
internal abstract class NullRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(SchemaPair pair) =>
        !pair.Old.IsAny && !pair.New.IsAny && !pair.Old.IsNothing && !pair.New.IsNothing;
}
