using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentPropertyNotRequired() : SchemaRule(
    "request-dependent-property-not-required", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send the one property without the other.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(pair, "dependentRequired", "{0} was removed from the properties that need each other", schema => schema.DependentRequired);
}
