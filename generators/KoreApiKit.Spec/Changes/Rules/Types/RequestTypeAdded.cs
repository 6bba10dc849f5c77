using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestTypeAdded() : TypeRule(
    "request-type-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send values of any type, since none was named; all but one are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Introduced);
}
