using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestValueAllowed() : ForbiddenRule(
    "request-value-allowed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send a value where none was accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOff(pair, "", "values are allowed now", schema => schema.IsNothing);
}
