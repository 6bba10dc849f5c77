using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseConstChanged() : SchemaRule(
    "response-const-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that compare with the old constant, such as to tell kinds apart, never find it again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "const"), "the const changed", "const");
}
