using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestEnumAdded() : SchemaRule(
    "request-enum-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send any value, since none were listed; all but the listed ones are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Values is null && pair.New.Values is not null && !pair.New.HasConst, "an enum was added", "enum");
}
