using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseValueAllowed() : ForbiddenRule(
    "response-value-allowed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get a value where the document said that there is none.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOff(pair, "", "values are allowed now", schema => schema.IsNothing);
}
