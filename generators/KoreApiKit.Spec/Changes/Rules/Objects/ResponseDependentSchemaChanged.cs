using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentSchemaChanged() : SchemaRule(
    "response-dependent-schema-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get objects with the property that the old schema did not allow.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(pair.Old.DependentSchemas.Where(entry => pair.New.DependentSchemas.TryGetValue(entry.Key, out JsonSchema? now) && !Same(entry.Value.Node, now.Node)).Select(entry => entry.Key), "the further schema of objects with {0} changed", "dependentSchemas");
}
