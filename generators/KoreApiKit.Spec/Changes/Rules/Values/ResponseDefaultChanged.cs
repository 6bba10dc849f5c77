using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseDefaultChanged() : SchemaRule(
    "response-default-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that put the old default in for an absent value read it differently from what is meant.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "default"), "the default changed", "default");
}
