using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestEnumRemoved() : SchemaRule(
    "request-enum-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send any value of the type; the listed ones are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Values is not null && pair.New.Values is null && !pair.Old.HasConst, "the enum was removed", "enum");
}
