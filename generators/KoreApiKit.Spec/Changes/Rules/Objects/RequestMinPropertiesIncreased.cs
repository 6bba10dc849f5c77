using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMinPropertiesIncreased() : SchemaRule(
    "request-min-properties-increased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send objects with fewer properties than the new limit were served before and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minProperties", schema => schema.MinProperties);
}
