using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestNumberFormatNarrowed() : SchemaRule(
    "request-number-format-narrowed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send numbers beyond the range of the new, smaller format are refused or get another number stored.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        NumberFormats.CompareRanges(pair.Old.Format, pair.New.Format) > 0 ? Replaced(pair, "format", schema => schema.Format) : null;
}
