using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Types;

internal sealed class RequestBecameNullable() : NullRule(
    "request-became-nullable", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send null; every other value is accepted as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => TurnedOn(pair, "type", "null is allowed now", schema => schema.AllowsNull);
}
