using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseConstRemoved() : SchemaRule(
    "response-const-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that do not look at the value because it was constant may get another.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.HasConst && pair.New.Values is null, "the const was removed", "const");
}
