using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseTypeChanged() : TypeRule(
    "response-type-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers get values of another type than the one they deserialize.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Replaced);
}
