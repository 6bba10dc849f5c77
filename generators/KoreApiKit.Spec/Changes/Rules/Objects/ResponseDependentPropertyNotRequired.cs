using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentPropertyNotRequired() : SchemaRule(
    "response-dependent-property-not-required", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that found the one property and use the other may not find that.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(pair, "dependentRequired", "{0} was removed from the properties that need each other", schema => schema.DependentRequired);
}
