using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseTypeAdded() : TypeRule(
    "response-type-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised a type where any could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Introduced);
}
