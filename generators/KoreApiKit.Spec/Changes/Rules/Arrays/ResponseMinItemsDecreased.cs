using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMinItemsDecreased() : SchemaRule(
    "response-min-items-decreased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get arrays shorter than the old limit promised; those that reserved room or skipped a check by it fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minItems", schema => schema.MinItems);
}
