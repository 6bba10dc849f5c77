using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestConstChanged() : SchemaRule(
    "request-const-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send the old constant, which is not accepted any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "const"), "the const changed", "const");
}
