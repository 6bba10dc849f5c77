using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestArrayBecameSingle() : TypeRule(
    "request-array-became-single", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send an array where a single value is expected now, and are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => From(pair, MoveOf(pair) == TypeMove.FromArray);
}
