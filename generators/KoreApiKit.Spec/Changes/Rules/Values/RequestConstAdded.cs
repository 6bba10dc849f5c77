using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestConstAdded() : SchemaRule(
    "request-const-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send any value of the type, of which only one is accepted now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Values is null && pair.New.HasConst, "a const was added", "const");
}
