using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMultipleOfAdded() : SchemaRule(
    "request-multiple-of-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send numbers between the new steps are refused, although any number was accepted before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "multipleOf", schema => schema.MultipleOf);
}
