using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseValueForbidden() : ForbiddenRule(
    "response-value-forbidden", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers never get this value again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOn(pair, "", "no value is allowed any more", schema => schema.IsNothing);
}
