using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseTypeBecameArray() : TypeRule(
    "response-type-became-array", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers expect a single value and get an array, which does not deserialize.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.ToArray);
}
