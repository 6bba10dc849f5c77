using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseItemsMustBeUnique() : SchemaRule(
    "response-items-must-be-unique", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers do not get the same item twice any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOn(pair, "uniqueItems", "items must be unique now", schema => schema.UniqueItems);
}
