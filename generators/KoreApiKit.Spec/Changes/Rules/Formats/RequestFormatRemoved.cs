using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestFormatRemoved() : FormatRule(
    "request-format-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not keep to the old format any more; values of it are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "format", schema => schema.Format);
}
