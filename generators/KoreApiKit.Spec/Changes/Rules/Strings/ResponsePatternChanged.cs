using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponsePatternChanged() : SchemaRule(
    "response-pattern-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the text by the old pattern may get one that only the new pattern accepts.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Replaced(pair, "pattern", schema => schema.Pattern);
}
