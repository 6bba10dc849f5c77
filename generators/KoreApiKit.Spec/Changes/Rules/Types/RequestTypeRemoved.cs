using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestTypeRemoved() : TypeRule(
    "request-type-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send values of any type; those of the old one are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Dropped);
}
