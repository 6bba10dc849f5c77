using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseBecameNullable() : NullRule(
    "response-became-nullable", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that do not expect null fail on it, where the value was always there.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOn(pair, "type", "null is allowed now", schema => schema.AllowsNull);
}
