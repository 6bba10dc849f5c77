using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPropertyNamesRemoved() : SchemaRule(
    "request-property-names-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may use any property names.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("propertyNames") is not null && pair.New.Keyword("propertyNames") is null,
            "the rule for the names of properties was removed",
            "propertyNames");
}
