using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPropertyNamesChanged() : SchemaRule(
    "request-property-names-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that keep to the old rule for property names may be refused by the new one.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(Differs(pair, "propertyNames"), "the rule for the names of properties changed", "propertyNames");
}
