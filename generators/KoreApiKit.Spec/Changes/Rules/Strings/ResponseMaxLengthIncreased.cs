using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponseMaxLengthIncreased() : SchemaRule(
    "response-max-length-increased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get texts longer than the old limit promised; those that reserved room or skipped a check by it fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxLength", schema => schema.MaxLength);
}
