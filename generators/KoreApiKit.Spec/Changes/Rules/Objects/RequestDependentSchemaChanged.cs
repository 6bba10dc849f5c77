using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestDependentSchemaChanged() : DependentSchemaRule(
    "request-dependent-schema-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that send the property may be refused by the schema that it brings with it now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.List(Changed(pair), "the further schema of objects with {0} changed", "dependentSchemas");
}
