using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMultipleOfAdded() : SchemaRule(
    "response-multiple-of-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get numbers in steps that were not promised before; all of them could come already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "multipleOf", schema => schema.MultipleOf);
}
