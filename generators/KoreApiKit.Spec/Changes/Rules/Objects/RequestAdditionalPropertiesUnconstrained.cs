using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestAdditionalPropertiesUnconstrained() : SchemaRule(
    "request-additional-properties-unconstrained", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may give further properties any value.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.AdditionalProperties is not null && pair.New.AdditionalProperties is null && !pair.New.HasClosedProperties,
            "further properties have no schema any more",
            "additionalProperties");
}
