using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestIntegerBecameNumber() : TypeRule(
    "request-integer-became-number", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send fractions; whole numbers are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.IntegerToNumber);
}
