using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentSchemaAdded() : SchemaRule(
    "request-dependent-schema-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send the property, and an object that the new schema refuses, fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(pair, "dependentSchemas", "objects with {0} must have a further schema now", schema => schema.DependentSchemas.Keys);
}
