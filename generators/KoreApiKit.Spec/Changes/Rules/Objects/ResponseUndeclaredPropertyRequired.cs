using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseUndeclaredPropertyRequired() : SchemaRule(
    "response-undeclared-property-required", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised a property that the schema does not describe.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(
            pair,
            "required",
            "{0} is required now, though it is not declared",
            schema => schema.Required.Where(name => !schema.Properties.ContainsKey(name)));
}
