using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMinLengthIncreased() : SchemaRule(
    "request-min-length-increased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send texts shorter than the new limit were served before and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minLength", schema => schema.MinLength);
}
