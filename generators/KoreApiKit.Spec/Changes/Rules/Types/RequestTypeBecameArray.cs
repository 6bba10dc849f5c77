using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestTypeBecameArray() : TypeRule(
    "request-type-became-array", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send a single value where an array is expected now, and are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.ToArray);
}
