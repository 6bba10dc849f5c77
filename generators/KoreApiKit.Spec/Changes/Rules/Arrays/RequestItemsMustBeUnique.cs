using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestItemsMustBeUnique() : SchemaRule(
    "request-items-must-be-unique", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send the same item twice are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOn(pair, "uniqueItems", "items must be unique now", schema => schema.UniqueItems);
}
