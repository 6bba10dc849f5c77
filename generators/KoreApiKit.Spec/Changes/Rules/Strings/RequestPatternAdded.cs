using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestPatternAdded() : SchemaRule(
    "request-pattern-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers whose texts do not match the new pattern were served before and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "pattern", schema => schema.Pattern);
}
