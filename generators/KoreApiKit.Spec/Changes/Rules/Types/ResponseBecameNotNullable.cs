using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class ResponseBecameNotNullable() : NullRule(
    "response-became-not-nullable", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers do not get null any more, which they had to be ready for.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOff(pair, "type", "null is not allowed any more", schema => schema.AllowsNull);
}
