using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestExclusionChanged() : SchemaRule(
    "request-exclusion-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers may send values that are excluded only now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "not"), "the values that are excluded changed", "not");
}
