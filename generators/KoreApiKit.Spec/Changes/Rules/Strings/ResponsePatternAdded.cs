using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponsePatternAdded() : SchemaRule(
    "response-pattern-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get texts of a form that was not promised before; any text could come already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "pattern", schema => schema.Pattern);
}
