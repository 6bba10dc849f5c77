using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestTypeNarrowed() : TypeRule(
    "request-type-narrowed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send a value of a type that is not listed any more are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Narrowed);
}
