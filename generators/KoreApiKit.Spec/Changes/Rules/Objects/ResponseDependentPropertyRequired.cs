using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentPropertyRequired() : SchemaRule(
    "response-dependent-property-required", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised that the one property does not come without the other.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(pair, "dependentRequired", "{0} was added to the properties that need each other", schema => schema.DependentRequired);
}
