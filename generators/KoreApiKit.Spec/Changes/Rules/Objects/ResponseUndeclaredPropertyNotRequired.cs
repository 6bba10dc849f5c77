using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseUndeclaredPropertyNotRequired() : SchemaRule(
    "response-undeclared-property-not-required", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that take the property for granted may not find it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(
            pair,
            "required",
            "{0} is not required any more",
            schema => schema.Required.Where(name => !schema.Properties.ContainsKey(name)));
}
