using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestPropertyNamesAdded() : SchemaRule(
    "request-property-names-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that use property names which the new rule forbids are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("propertyNames") is null && pair.New.Keyword("propertyNames") is not null,
            "a rule for the names of properties was added",
            "propertyNames");
}
