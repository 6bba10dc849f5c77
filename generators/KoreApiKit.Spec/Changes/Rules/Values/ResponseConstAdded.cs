using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseConstAdded() : SchemaRule(
    "response-const-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers always get the one value, which could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Values is null && pair.New.HasConst, "a const was added", "const");
}
