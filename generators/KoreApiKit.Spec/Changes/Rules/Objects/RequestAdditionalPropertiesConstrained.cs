using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestAdditionalPropertiesConstrained() : SchemaRule(
    "request-additional-properties-constrained", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may give properties of their own any value, since there was no schema; some are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.AdditionalProperties is null && !pair.Old.HasClosedProperties && pair.New.AdditionalProperties is not null,
            "further properties have a schema now",
            "additionalProperties");
}
