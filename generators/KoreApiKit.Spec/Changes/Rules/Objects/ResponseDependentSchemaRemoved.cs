using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentSchemaRemoved() : SchemaRule(
    "response-dependent-schema-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that rely on what the property brought with it may get objects of another form.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(pair, "dependentSchemas", "objects with {0} have no further schema any more", schema => schema.DependentSchemas.Keys);
}
