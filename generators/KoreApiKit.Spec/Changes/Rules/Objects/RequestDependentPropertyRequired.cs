using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentPropertyRequired() : SchemaRule(
    "request-dependent-property-required", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send the one property without the other are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(pair, "dependentRequired", "{0} was added to the properties that need each other", schema => schema.DependentRequired);
}
