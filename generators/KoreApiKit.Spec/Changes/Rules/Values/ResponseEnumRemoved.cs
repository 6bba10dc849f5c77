using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseEnumRemoved() : SchemaRule(
    "response-enum-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that know only the listed values may get any other.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Values is not null && pair.New.Values is null && !pair.Old.HasConst, "the enum was removed", "enum");
}
