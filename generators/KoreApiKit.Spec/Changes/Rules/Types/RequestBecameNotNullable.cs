using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestBecameNotNullable() : NullRule(
    "request-became-not-nullable", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send null, such as to clear a value, are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOff(pair, "type", "null is not allowed any more", schema => schema.AllowsNull);
}
