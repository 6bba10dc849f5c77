using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMaxLengthDecreased() : SchemaRule(
    "request-max-length-decreased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send texts longer than the new limit were served before and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxLength", schema => schema.MaxLength);
}
