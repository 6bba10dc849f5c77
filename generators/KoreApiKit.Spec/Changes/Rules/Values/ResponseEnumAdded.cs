using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseEnumAdded() : SchemaRule(
    "response-enum-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised a list of values where any could come.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Values is null && pair.New.Values is not null && !pair.New.HasConst, "an enum was added", "enum");
}
