using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestDefaultChanged() : SchemaRule(
    "request-default-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that leave the value out get another behaviour without any change on their side.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "default"), "the default changed", "default");
}
