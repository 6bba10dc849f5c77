using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseTypeRemoved() : TypeRule(
    "response-type-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that expect values of the old type may get any other, which does not deserialize.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Dropped);
}
