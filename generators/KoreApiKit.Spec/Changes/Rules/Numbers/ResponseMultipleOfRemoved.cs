using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMultipleOfRemoved() : SchemaRule(
    "response-multiple-of-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that count in the promised steps, such as whole cents, may get something between two of them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "multipleOf", schema => schema.MultipleOf);
}
