using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseAdditionalPropertiesConstrained() : SchemaRule(
    "response-additional-properties-constrained", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised what the values of further properties are.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.AdditionalProperties is null && !pair.Old.HasClosedProperties && pair.New.AdditionalProperties is not null,
            "further properties have a schema now",
            "additionalProperties");
}
