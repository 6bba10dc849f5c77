using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseIntegerBecameNumber() : TypeRule(
    "response-integer-became-number", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that hold the value in an integer type fail on the first fraction.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.IntegerToNumber);
}
