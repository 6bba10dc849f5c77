using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMinItemsIncreased() : SchemaRule(
    "response-min-items-increased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get arrays within a stricter lower limit than before, all of which they could handle already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minItems", schema => schema.MinItems);
}
