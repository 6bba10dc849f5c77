using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseFormatChanged() : FormatRule(
    "response-format-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers parse the value by the old format, and fail or read something else.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        NumberFormats.CompareRanges(pair.Old.Format, pair.New.Format) == 0 ? Replaced(pair, "format", schema => schema.Format) : null;
}
