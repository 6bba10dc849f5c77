using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseNumberBecameInteger() : TypeRule(
    "response-number-became-integer", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get whole numbers only, each of which is a number as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.NumberToInteger);
}
