using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseTypeWidened() : TypeRule(
    "response-type-widened", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers may get a value of a type that they cannot deserialize.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.Widened);
}
