using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseExclusionChanged() : SchemaRule(
    "response-exclusion-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values that were excluded before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "not"), "the values that are excluded changed", "not");
}
