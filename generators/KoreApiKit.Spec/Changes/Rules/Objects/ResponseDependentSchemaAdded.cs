using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentSchemaAdded() : SchemaRule(
    "response-dependent-schema-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised more about objects that have the property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(pair, "dependentSchemas", "objects with {0} must have a further schema now", schema => schema.DependentSchemas.Keys);
}
