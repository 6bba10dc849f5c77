using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestUndeclaredPropertyNotRequired() : SchemaRule(
    "request-undeclared-property-not-required", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may leave out the property.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Lost(
            pair,
            "required",
            "{0} is not required any more",
            schema => schema.Required.Where(name => !schema.Properties.ContainsKey(name)));
}
