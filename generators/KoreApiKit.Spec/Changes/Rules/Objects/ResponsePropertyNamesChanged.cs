using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePropertyNamesChanged() : SchemaRule(
    "response-property-names-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the names of properties may get one that only the new rule allows.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(Differs(pair, "propertyNames"), "the rule for the names of properties changed", "propertyNames");
}
