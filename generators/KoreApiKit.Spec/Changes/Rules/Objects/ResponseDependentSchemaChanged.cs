using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseDependentSchemaChanged() : DependentSchemaRule(
    "response-dependent-schema-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get objects with the property that the old schema did not allow.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Changed(pair), "the further schema of objects with {0} changed", "dependentSchemas");
}
