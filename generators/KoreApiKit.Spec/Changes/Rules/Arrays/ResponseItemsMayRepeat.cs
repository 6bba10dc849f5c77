using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseItemsMayRepeat() : SchemaRule(
    "response-items-may-repeat", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that put the items into a set or a dictionary may meet one twice.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOff(pair, "uniqueItems", "items may be repeated now", schema => schema.UniqueItems);
}
