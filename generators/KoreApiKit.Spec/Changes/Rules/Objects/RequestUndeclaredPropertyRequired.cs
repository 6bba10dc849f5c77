using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestUndeclaredPropertyRequired() : SchemaRule(
    "request-undeclared-property-required", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that do not send the property, of which the schema says nothing else, are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Gained(
            pair,
            "required",
            "{0} is required now, though it is not declared",
            schema => schema.Required.Where(name => !schema.Properties.ContainsKey(name)));
}
