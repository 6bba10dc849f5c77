using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestEnumValueRemoved() : EnumRule(
    "request-enum-value-removed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send the removed value are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Values(pair.Old, pair.New, "enum: {0} was removed");
}
