using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseEnumValueAdded() : EnumRule(
    "response-enum-value-added", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that map every listed value, such as a switch or a closed enum, meet one that they do not know.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Values(pair.New, pair.Old, "enum: {0} was added");
}
