using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxItemsIncreased() : SchemaRule(
    "response-max-items-increased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get arrays longer than the old limit promised; those that reserved room or skipped a check by it fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxItems", schema => schema.MaxItems);
}
