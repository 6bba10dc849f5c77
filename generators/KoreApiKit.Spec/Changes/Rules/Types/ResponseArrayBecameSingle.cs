using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseArrayBecameSingle() : TypeRule(
    "response-array-became-single", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers expect an array and get a single value, which does not deserialize.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.FromArray);
}
