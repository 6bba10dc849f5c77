using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestFormatChanged() : FormatRule(
    "request-format-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that write values of the old format are not understood: a date is no date-time and a number of one kind not of the other.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        NumberFormats.CompareRanges(pair.Old.Format, pair.New.Format) == 0 ? Replaced(pair, "format", schema => schema.Format) : null;
}
