using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentSchemaChanged() : SchemaRule(
    "request-dependent-schema-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that send the property may be refused by the schema that it brings with it now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(pair.Old.DependentSchemas.Where(entry => pair.New.DependentSchemas.TryGetValue(entry.Key, out JsonSchema? now) && !Same(entry.Value.Node, now.Node)).Select(entry => entry.Key), "the further schema of objects with {0} changed", "dependentSchemas");
}
