using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponsePatternRemoved() : SchemaRule(
    "response-pattern-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the text by the old pattern may get one that does not match it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "pattern", schema => schema.Pattern);
}
