using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestFormatAdded() : FormatRule(
    "request-format-added", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that send other texts or numbers than the new format describes may be refused, where the provider checks formats.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "format", schema => schema.Format);
}
