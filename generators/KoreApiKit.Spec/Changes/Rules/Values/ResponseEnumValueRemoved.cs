using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseEnumValueRemoved() : EnumRule(
    "response-enum-value-removed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers do not get the removed value any more; the others are as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Values(pair.Old, pair.New, "enum: {0} was removed");
}
