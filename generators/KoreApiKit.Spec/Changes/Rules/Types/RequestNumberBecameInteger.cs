using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestNumberBecameInteger() : TypeRule(
    "request-number-became-integer", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send fractions are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.NumberToInteger);
}
