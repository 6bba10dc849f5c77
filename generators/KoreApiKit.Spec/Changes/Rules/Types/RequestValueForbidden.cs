using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestValueForbidden() : ForbiddenRule(
    "request-value-forbidden", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send this value are refused, whatever it is.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOn(pair, "", "no value is allowed any more", schema => schema.IsNothing);
}
