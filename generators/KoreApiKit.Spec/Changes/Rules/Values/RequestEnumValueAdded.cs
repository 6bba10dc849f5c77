using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestEnumValueAdded() : EnumRule(
    "request-enum-value-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers have one more value to choose; the old ones are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Values(pair.New, pair.Old, "enum: {0} was added");
}
