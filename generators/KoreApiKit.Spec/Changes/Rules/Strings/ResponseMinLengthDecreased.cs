using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponseMinLengthDecreased() : SchemaRule(
    "response-min-length-decreased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get texts shorter than the old limit promised; those that reserved room or skipped a check by it fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minLength", schema => schema.MinLength);
}
