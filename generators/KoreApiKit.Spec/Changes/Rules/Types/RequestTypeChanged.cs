using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestTypeChanged() : TypeRule(
    "request-type-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send values of the old type, none of which is accepted any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Replaced);
}
