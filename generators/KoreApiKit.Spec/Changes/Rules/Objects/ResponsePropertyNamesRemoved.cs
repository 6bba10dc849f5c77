using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePropertyNamesRemoved() : SchemaRule(
    "response-property-names-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the names of properties may get one of another form.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("propertyNames") is not null && pair.New.Keyword("propertyNames") is null,
            "the rule for the names of properties was removed",
            "propertyNames");
}
