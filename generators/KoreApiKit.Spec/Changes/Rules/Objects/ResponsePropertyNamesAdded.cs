using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponsePropertyNamesAdded() : SchemaRule(
    "response-property-names-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised a form of property names.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("propertyNames") is null && pair.New.Keyword("propertyNames") is not null,
            "a rule for the names of properties was added",
            "propertyNames");
}
