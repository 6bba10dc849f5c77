using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseNumberFormatNarrowed() : SchemaRule(
    "response-number-format-narrowed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get numbers of a smaller range, all of which fit into the type they use.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        NumberFormats.CompareRanges(pair.Old.Format, pair.New.Format) > 0 ? Replaced(pair, "format", schema => schema.Format) : null;
}
