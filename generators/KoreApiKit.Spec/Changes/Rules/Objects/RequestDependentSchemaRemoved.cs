using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentSchemaRemoved() : SchemaRule(
    "request-dependent-schema-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not keep to the schema that the property brought with it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(pair, "dependentSchemas", "objects with {0} have no further schema any more", schema => schema.DependentSchemas.Keys);
}
