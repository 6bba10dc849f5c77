using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseFormatRemoved() : FormatRule(
    "response-format-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the value by its old format may get one that does not parse.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "format", schema => schema.Format);
}
