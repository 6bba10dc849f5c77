using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestItemsMayRepeat() : SchemaRule(
    "request-items-may-repeat", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send the same item more than once.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOff(pair, "uniqueItems", "items may be repeated now", schema => schema.UniqueItems);
}
