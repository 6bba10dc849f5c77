using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseOneOfRemoved() : ChoiceRule(
    "response-one-of-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that tell values apart by the oneOf may get one that fits none of its alternatives.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Choice(pair, "oneOf", isAdded: false);
}
