using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestTypeWidened() : TypeRule(
    "request-type-widened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send values of further types; those of the old ones are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Widened);
}
