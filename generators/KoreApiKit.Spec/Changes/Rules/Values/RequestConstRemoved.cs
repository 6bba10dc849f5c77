using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestConstRemoved() : SchemaRule(
    "request-const-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send other values than the one; that one is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.HasConst && pair.New.Values is null, "the const was removed", "const");
}
