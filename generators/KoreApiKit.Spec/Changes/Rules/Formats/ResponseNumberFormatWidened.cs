using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseNumberFormatWidened() : SchemaRule(
    "response-number-format-widened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that hold the number in a type of the old range, such as 32 bits, overflow when a larger one comes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        NumberFormats.CompareRanges(pair.Old.Format, pair.New.Format) < 0 ? Replaced(pair, "format", schema => schema.Format) : null;
}
