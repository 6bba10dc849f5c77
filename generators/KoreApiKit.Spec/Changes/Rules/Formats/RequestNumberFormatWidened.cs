using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestNumberFormatWidened() : SchemaRule(
    "request-number-format-widened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send numbers of a larger range; all numbers of the old format are among them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        NumberFormats.CompareRanges(pair.Old.Format, pair.New.Format) < 0 ? Replaced(pair, "format", schema => schema.Format) : null;
}
