using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseAdditionalPropertiesUnconstrained() : SchemaRule(
    "response-additional-properties-unconstrained", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that deserialize the values of a map by their old schema may get anything.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.AdditionalProperties is not null && pair.New.AdditionalProperties is null && !pair.New.HasClosedProperties,
            "further properties have no schema any more",
            "additionalProperties");
}
