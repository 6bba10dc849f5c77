using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestPatternRemoved() : SchemaRule(
    "request-pattern-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send any text; those that matched the old pattern are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "pattern", schema => schema.Pattern);
}
